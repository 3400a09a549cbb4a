//! One commit of a few files, made so that a repository of somebody else runs no program of its own.

use super::git::Git;

/// Settings in which a repository may name a program that a commit would run, with the value that git has without any.
const PROGRAMS: [(&str, &str); 7] = [
    ("commit.gpgsign", "false"),
    ("gpg.format", "openpgp"),
    ("gpg.program", "gpg"),
    ("gpg.openpgp.program", "gpg"),
    ("gpg.x509.program", "gpgsm"),
    ("gpg.ssh.program", "ssh-keygen"),
    ("gpg.ssh.defaultKeyCommand", ""),
];

/// Settings that a commit does without: housekeeping may run programs as well.
const OFF: [(&str, &str); 3] = [
    ("gc.auto", "0"),
    ("maintenance.auto", "false"),
    ("core.editor", "true"),
];

impl Git {
    /// Commits the files at `paths`, within the folder, and nothing that is staged besides them. Whether and with what
    /// the commit is signed is what the person's own settings say, never the repository's; its hooks and filters
    /// are not run.
    ///
    /// # Errors
    /// What git complained of; nothing is committed then, and the files are as they were.
    pub fn commit_files(&self, paths: &[&str], message: &str) -> Result<(), String> {
        let settings = self.own_settings();
        let add = [&["add", "--"], paths].concat();
        self.attempt_with(&add, &settings)?;
        let commit = ["commit", "--quiet", "-m", message, "--only", "--"];
        let commit = [&commit[..], paths].concat();
        self.attempt_with(&commit, &settings).map(drop)
    }

    /// What overrides the repository's settings: the person's own, and no filters.
    fn own_settings(&self) -> Vec<(String, String)> {
        let own = |key: &str| {
            let scopes = ["--global", "--system"].into_iter();
            let mut found = scopes.filter_map(|scope| {
                let answer = self.run(&["config", scope, "--includes", "--get", key])?;
                Some(String::from_utf8_lossy(&answer).trim_end().to_owned())
            });
            found.next()
        };
        let mut settings: Vec<(String, String)> = PROGRAMS
            .iter()
            .map(|(key, usual)| {
                let value = own(key).unwrap_or_else(|| (*usual).to_owned());
                ((*key).to_owned(), value)
            })
            .collect();
        let off = OFF.iter();
        settings.extend(off.map(|(key, value)| ((*key).to_owned(), (*value).to_owned())));
        for key in self.filters() {
            let value = match key.ends_with(".required") {
                true => "false",
                false => "",
            };
            settings.push((key, value.to_owned()));
        }
        settings
    }

    /// Every setting with which a filter could run when a file is added.
    fn filters(&self) -> Vec<String> {
        let pattern = r"^filter\..*\.(clean|smudge|process|required)$";
        let listed = self.run(&["config", "-z", "--name-only", "--get-regexp", pattern]);
        let listed = listed.unwrap_or_default();
        let names = listed.split(|byte| *byte == 0);
        let names = names.map(|name| String::from_utf8_lossy(name).into_owned());
        names.filter(|name| !name.is_empty()).collect()
    }
}
