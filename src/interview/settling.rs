//! Settling what reviewers differ on: one of them is followed or an answer of one's own is written, always for a
//! reason, and every view that is not followed is kept word for word.

use super::command::{Command, Refused};
use super::conduct::Interview;
use super::edit::tidy;
use super::patch::Patch;
use super::slug::slug;
use super::table::Table;
use crate::domain::answer::{Answer, Score};
use crate::domain::consolidation::{
    Consolidation, FollowUpSettlement, Gathered, MinorityView, Settlement,
};
use crate::domain::first_scores::is_changed;
use crate::domain::id::{PersonId, RecommendationId};
use crate::domain::judgement::Judgement;
use crate::domain::review::{FollowUp, Review};
use crate::domain::subject::Subject;

impl Interview {
    /// The patches that settle something.
    pub(super) fn settling(&self, command: Command) -> Result<Vec<Patch>, Refused> {
        let table = self.table().ok_or(Refused::NoDifference)?;
        let subject = match &command {
            Command::Follow(subject, ..) | Command::Unsettle(subject) => subject.clone(),
            Command::Decide(id, ..) => Subject::Question(id.clone()),
            Command::DecideFollowUp(key, ..) => Subject::FollowUp(key.clone()),
            Command::Gather(name, _) => Subject::Recommendation(name.clone()),
            _ => return Err(Refused::NoDifference),
        };
        if !table.subjects.contains(&subject) {
            return Err(Refused::NoDifference);
        }
        let made = self.review().consolidation.clone().unwrap_or_default();
        let mut work = Work {
            made,
            patches: Vec::new(),
        };
        match command {
            Command::Follow(subject, person, because) => {
                let voice = table.voice(&person).ok_or(Refused::NoDifference)?;
                self.follow(&mut work, subject, voice, because)?;
            }
            Command::Decide(id, answer, because) => {
                self.answered(&mut work, Subject::Question(id), *answer, None, because)?;
            }
            Command::DecideFollowUp(key, stands, because) => {
                let stands = FollowUp {
                    comment: tidy(&stands.comment),
                    ..stands
                };
                work.follow_up(key, stands, None, because);
            }
            Command::Gather(name, gathered) => self.gather(&mut work, table, name, gathered)?,
            Command::Unsettle(subject) => self.unsettle(&mut work, subject),
            _ => return Err(Refused::NoDifference),
        }
        let made = Patch::Consolidation(Some(Box::new(work.made)));
        work.patches.push(made);
        Ok(work.patches)
    }

    fn follow(
        &self,
        work: &mut Work,
        subject: Subject,
        voice: &Review,
        because: String,
    ) -> Result<(), Refused> {
        let person = Some(voice.person.clone());
        match subject {
            Subject::Question(ref id) => {
                let answer = voice.answers.get(id).cloned();
                let mut answer = answer.ok_or(Refused::NoDifference)?;
                // Of the reviewer's own lock and reveal; here another one answers.
                answer.changed_because = None;
                answer.gap_because = None;
                self.answered(work, subject, answer, person, because)?;
            }
            Subject::FollowUp(key) => {
                let stands = voice.follow_up.get(&key).cloned();
                work.follow_up(key, stands.ok_or(Refused::NoDifference)?, person, because);
            }
            Subject::Judgement => {
                let given = voice.judgement.clone().ok_or(Refused::NoDifference)?;
                let judgement = Judgement {
                    contribution: crate::domain::judgement::Judged {
                        proposed: self.proposed_verdict(),
                        ..given.contribution
                    },
                    ..given
                };
                work.patches.push(Patch::Judgement(Some(judgement)));
            }
            Subject::Escalation => {
                let given = voice.escalation.clone().ok_or(Refused::NoDifference)?;
                let proposed = self.proposed_level();
                let escalation = crate::domain::judgement::Escalation { proposed, ..given };
                work.patches.push(Patch::Escalation(Some(escalation)));
            }
            Subject::Recommendation(_) => return Err(Refused::NoDifference),
        }
        Ok(())
    }

    fn answered(
        &self,
        work: &mut Work,
        subject: Subject,
        mut answer: Answer,
        follows: Option<PersonId>,
        because: String,
    ) -> Result<(), Refused> {
        let Subject::Question(id) = subject else {
            return Err(Refused::NoDifference);
        };
        let question = self.checklist().question(&id).ok_or(Refused::NoQuestion)?;
        if !self.completeness().accepts(question.kind, &answer.score) {
            return Err(Refused::NotFitting);
        }
        let lowest = self.table().and_then(|table| table.markings.get(&id));
        answer.marking = answer.marking.or_else(|| lowest.cloned());
        if follows.is_some() {
            answer.marking = lowest.cloned();
        }
        answer.strengths = tidy(&answer.strengths);
        answer.concerns = tidy(&answer.concerns);
        let settlement = Settlement {
            follows,
            because: tidy(&because),
            minority: Vec::new(),
        };
        work.patches
            .push(Patch::Answer(id.clone(), Some(Box::new(answer))));
        work.made.settled.insert(id, settlement);
        Ok(())
    }

    fn gather(
        &self,
        work: &mut Work,
        table: &Table,
        name: String,
        gathered: Gathered,
    ) -> Result<(), Refused> {
        let (_, theirs) = table.recommendation(&name).ok_or(Refused::NoDifference)?;
        let before = work
            .made
            .recommendations
            .insert(name.clone(), gathered.clone());
        if let Gathered::As(id) = &gathered
            && !self.review().recommendations.contains_key(id)
        {
            let taken = Some(Box::new(theirs.clone()));
            work.patches.push(Patch::Recommendation(id.clone(), taken));
        }
        // What was taken over before for this one alone goes.
        if before != Some(gathered) {
            self.let_go(work, before);
        }
        Ok(())
    }

    /// Takes a recommendation away that nothing gathers any more.
    fn let_go(&self, work: &mut Work, before: Option<Gathered>) {
        if let Some(Gathered::As(id)) = before
            && !work
                .made
                .recommendations
                .values()
                .any(|one| *one == Gathered::As(id.clone()))
        {
            work.patches.push(Patch::Recommendation(id, None));
        }
    }

    fn unsettle(&self, work: &mut Work, subject: Subject) {
        match subject {
            Subject::Question(id) => {
                if work.made.settled.remove(&id).is_some() {
                    work.patches.push(Patch::Answer(id, None));
                }
            }
            Subject::FollowUp(key) => {
                if work.made.followed_up.remove(&key).is_some() {
                    work.patches.push(Patch::FollowUp(key, None));
                }
            }
            Subject::Judgement => work.patches.push(Patch::Judgement(None)),
            Subject::Escalation => work.patches.push(Patch::Escalation(None)),
            Subject::Recommendation(name) => {
                let before = work.made.recommendations.remove(&name);
                self.let_go(work, before);
            }
        }
    }

    /// A free id for a recommendation that is taken over, its own where that is free.
    pub fn gathering_id(&self, name: &str) -> RecommendationId {
        let own = name.rsplit('#').next().unwrap_or(name);
        let taken = |id: &RecommendationId| self.review().recommendations.contains_key(id);
        let make = |name| RecommendationId::new(name).ok();
        match RecommendationId::new(own) {
            Ok(id) if !taken(&id) => id,
            _ => slug(own, "recommendation", make, taken),
        }
    }

    /// `patches`, and with them every view that is then not followed, word for word: whatever changed an answer.
    pub(super) fn with_views(&self, mut patches: Vec<Patch>) -> Vec<Patch> {
        let Some(table) = self.table() else {
            return patches;
        };
        let mut after = self.review().clone();
        for patch in &patches {
            let _ = patch.clone().apply(&mut after);
        }
        let Some(made) = &after.consolidation else {
            return patches;
        };
        let views = views(&after, made.clone(), table);
        if views != *made {
            patches.push(Patch::Consolidation(Some(Box::new(views))));
        }
        patches
    }
}

/// What is being settled, and the patches so far.
struct Work {
    made: Consolidation,
    patches: Vec<Patch>,
}

impl Work {
    fn follow_up(
        &mut self,
        key: String,
        stands: FollowUp,
        follows: Option<PersonId>,
        because: String,
    ) {
        let settlement = FollowUpSettlement {
            follows,
            because: tidy(&because),
            minority: std::collections::BTreeMap::new(),
        };
        self.patches
            .push(Patch::FollowUp(key.clone(), Some(stands)));
        self.made.followed_up.insert(key, settlement);
    }
}

/// `made` with every view that `review` does not follow. Whoever was followed and is so no more is not named.
fn views(review: &Review, mut made: Consolidation, table: &Table) -> Consolidation {
    made.of.clone_from(&table.of);
    made.incomplete_because
        .clone_from(&table.incomplete_because);
    for (id, settlement) in &mut made.settled {
        let score = review.answers.get(id).map(|answer| &answer.score);
        let score = score.unwrap_or(&Score::NotYet);
        let theirs = |voice: &Review| voice.answers.get(id).cloned().unwrap_or_default();
        let is_followed = |person: &PersonId| {
            let voice = table.voice(person);
            voice.is_none_or(|voice| !is_changed(&theirs(voice).score, score))
        };
        settlement.follows = settlement.follows.take().filter(is_followed);
        settlement.minority = table
            .voices
            .iter()
            .map(|voice| (voice, theirs(voice)))
            .filter(|(_, answer)| is_changed(&answer.score, score))
            .map(|(voice, answer)| MinorityView {
                person: voice.person.clone(),
                text: words(&answer),
                score: answer.score,
            })
            .collect();
    }
    for (key, settlement) in &mut made.followed_up {
        let status = review.follow_up.get(key).map(|stands| stands.status);
        let others = table.voices.iter().filter_map(|voice| {
            let stands = voice.follow_up.get(key)?;
            (Some(stands.status) != status).then(|| (voice.person.clone(), stands.clone()))
        });
        settlement.minority = others.collect();
        let minority = &settlement.minority;
        settlement.follows = settlement
            .follows
            .take()
            .filter(|one| !minority.contains_key(one));
    }
    if let Some(given) = &review.judgement {
        let verdicts = |one: &Judgement| (one.contribution.verdict, one.mission.verdict);
        let others = table.voices.iter().filter_map(|voice| {
            let judgement = voice.judgement.as_ref()?;
            let other = verdicts(judgement) != verdicts(given);
            other.then(|| (voice.person.clone(), judgement.clone()))
        });
        made.judgements = others.collect();
    } else {
        made.judgements.clear();
    }
    if let Some(given) = &review.escalation {
        let others = table.voices.iter().filter_map(|voice| {
            let escalation = voice.escalation.as_ref()?;
            let other = escalation.level != given.level;
            other.then(|| (voice.person.clone(), escalation.clone()))
        });
        made.escalations = others.collect();
    } else {
        made.escalations.clear();
    }
    made.recommendations.retain(|_, one| match one {
        Gathered::As(id) => review.recommendations.contains_key(id),
        Gathered::LeftOut(_) => true,
    });
    made
}

/// A reviewer's own words on a question, whole.
fn words(answer: &Answer) -> String {
    let texts = [&answer.strengths, &answer.concerns];
    let texts = texts.into_iter().filter(|text| !text.trim().is_empty());
    texts.cloned().collect::<Vec<_>>().join("\n\n")
}
