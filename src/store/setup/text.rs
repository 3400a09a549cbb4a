//! The texts that git is given: settings, attributes, the hook, the jobs for two kinds of server.

use std::path::Path;

/// What `.gitattributes` must say of a register's files.
pub(super) const ATTRIBUTES: &str = "*.ron text eol=lf diff=peil merge=peil";
/// The lines around ours in a `.gitattributes` that had others.
pub(super) const BLOCK: [&str; 2] = [
    "# peil git install: how git shows and merges reviews",
    "# peil git install: until here",
];

/// The settings, each with its value, for the program at `peil`.
pub(super) fn settings(peil: &Path) -> Vec<(&'static str, String)> {
    let program = quoted(&peil.to_string_lossy());
    vec![
        ("merge.peil.name", "peil, answer by answer".to_owned()),
        (
            "merge.peil.driver",
            // A per cent sign means something to git here, and only here.
            format!("{} git merge %O %A %B %P %L", program.replace('%', "%%")),
        ),
        ("diff.peil.command", format!("{program} git external-diff")),
        ("diff.peil.textconv", format!("{program} git textconv")),
        (
            "diff.peil.xfuncname",
            "^== (.+) ==$\n^ {4,8}(\"?[A-Za-z0-9_-]+\"?: .*)$".to_owned(),
        ),
    ]
}

/// `text` as one word for the shell with which git runs programs.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// The line that checks the register at `prefix` with the program at `peil`, for a hook of one's own.
pub(super) fn check_line(peil: &Path, prefix: &str) -> String {
    let program = quoted(&peil.to_string_lossy());
    format!("{program} -C {} check", quoted(prefix))
}

/// A hook that runs before each commit.
pub(super) fn hook(peil: &Path, prefix: &str) -> String {
    let program = quoted(&peil.to_string_lossy());
    let check = check_line(peil, prefix);
    format!(
        "#!/bin/sh\n\
         # Made by peil git install; peil git uninstall takes it away. It checks the register before each\n\
         # commit. git commit --no-verify goes without.\n\
         [ -x {program} ] || exit 0\n\
         exec {check}\n"
    )
}

/// The job for GitHub.
pub(super) fn github(prefix: &str) -> String {
    format!(
        "# Made by peil git install --ci github. Checks the register at each push and proposal.\n\
         name: peil\n\
         on: [push, pull_request]\n\
         permissions:\n\
        \x20 contents: read\n\
         jobs:\n\
        \x20 check:\n\
        \x20   runs-on: ubuntu-latest\n\
        \x20   steps:\n\
        \x20     - uses: actions/checkout@v4\n\
        \x20       with:\n\
        \x20         fetch-depth: 0\n\
        \x20     # Put here how peil comes on this machine, as your organisation provides it.\n\
        \x20     - run: peil -C {} check\n",
        quoted(prefix)
    )
}

/// The job for GitLab.
pub(super) fn gitlab(prefix: &str) -> String {
    format!(
        "# Made by peil git install --ci gitlab. Checks the register at each push.\n\
         peil:\n\
        \x20 variables:\n\
        \x20   GIT_DEPTH: \"0\"\n\
        \x20 script:\n\
        \x20   # Use an image that has peil, or put here how it comes there.\n\
        \x20   - peil -C {} check\n",
        quoted(prefix)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_blanks_and_quotes_is_one_word() {
        let hook = hook(Path::new("/a b/it's/peil"), "my reviews");
        assert!(
            hook.contains(r"exec '/a b/it'\''s/peil' -C 'my reviews' check"),
            "{hook}"
        );
        let settings = settings(Path::new("/100%/peil"));
        assert_eq!(settings[1].1, "'/100%%/peil' git merge %O %A %B %P %L");
    }
}
