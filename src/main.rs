//! The `peil` program: hands the command line to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    peil::cli::main()
}
