//! The figures of a whole register: against an independent computation, of the sample's missions, and through every door.

use serde_json::Value;

use crate::desk::Desk;
use crate::many::{Many, Scale};
use crate::python;

/// The figures of `peil stats --format json`.
fn json(desk: &Desk, line: &str) -> Value {
    let run = desk.peil(&format!("stats --format json {line}")).ended(0);
    assert_eq!(run.stderr, "");
    serde_json::from_str(&run.stdout).unwrap()
}

/// The figures over everything on the scale of `levels` levels, in one part of the object.
fn overall<'a>(json: &'a Value, part: &str, levels: usize) -> &'a Value {
    let mut scopes = json[part]["scopes"].as_array().unwrap().iter();
    let found = scopes.find(|one| one["scope"]["over"] == "overall" && one["levels"] == levels);
    &found.unwrap()["figures"]
}

#[track_caller]
fn close(figure: &Value, expected: f64, n: usize) {
    assert_eq!(figure["n"], n, "{figure}");
    let value = figure["value"].as_f64().unwrap();
    assert!((value - expected).abs() < 1e-9, "{value} is not {expected}");
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let values: Vec<f64> = values.collect();
    values.iter().sum::<f64>() / values.len() as f64
}

#[test]
fn counts_means_and_shares_of_four_hundred_contributions_agree_with_a_plain_count() {
    let many = Many::of(400);
    let json = json(&many.desk, "");
    assert_eq!(json["basis"]["self_reports"], 400);
    assert_eq!(
        json["basis"]["contributions"].as_array().unwrap().len(),
        400
    );
    for scale in &many.scales {
        let gap = overall(&json, "gap", scale.levels);
        let pairs = &scale.pairs;
        let n = pairs.len();
        assert!(n > 100, "{n}");
        let count = |is: fn(i32) -> bool| {
            let differences = pairs.iter().map(|(own, found)| *found as i32 - *own as i32);
            differences.filter(|one| is(*one)).count()
        };
        assert_eq!(gap["pairs"], n);
        assert_eq!(gap["lower"], count(|one| one < 0));
        assert_eq!(gap["same"], count(|one| one == 0));
        assert_eq!(gap["higher"], count(|one| one > 0));
        assert_eq!(gap["left_out"]["pairs"], scale.left_out);
        let differences = pairs.iter();
        let differences = differences.map(|(own, found)| f64::from(*found) - f64::from(*own));
        close(&gap["mean_difference"], mean(differences), n);
        let at_line = |level: u8| f64::from(u8::from(usize::from(level) >= scale.line));
        let own = mean(pairs.iter().map(|(own, _)| at_line(*own)));
        let found = mean(pairs.iter().map(|(_, found)| at_line(*found)));
        close(&gap["self_report_at_line"], own, n);
        close(&gap["independent_at_line"], found, n);

        let agreement = overall(&json, "agreement", scale.levels);
        let several = || scale.last.iter().filter(|unit| unit.len() > 1);
        let ranges = several().map(|unit| {
            f64::from(*unit.iter().max().unwrap()) - f64::from(*unit.iter().min().unwrap())
        });
        close(&agreement["mean_range"], mean(ranges), several().count());
        let variances = several().map(|unit| {
            let centre = mean(unit.iter().map(|one| f64::from(*one)));
            let squares = unit.iter().map(|one| (f64::from(*one) - centre).powi(2));
            squares.sum::<f64>() / (unit.len() - 1) as f64
        });
        close(
            &agreement["mean_variance"],
            mean(variances),
            several().count(),
        );
    }
    let questions = json["gap"]["scopes"].as_array().unwrap().iter();
    let questions = questions.filter(|one| one["scope"]["over"] == "question");
    assert_eq!(
        questions.count(),
        4,
        "one question per checklist, each its own"
    );
}

#[test]
fn kappa_and_alpha_of_four_hundred_contributions_agree_with_scikit_learn_and_krippendorff() {
    let Some(python) = python::with(&["sklearn", "krippendorff"]) else {
        return;
    };
    let many = Many::of(400);
    let json = json(&many.desk, "");
    let asked: Vec<Value> = many.scales.iter().map(Scale::to_json).collect();
    let answer = python.run("agreement.py", &Value::from(asked));
    for (scale, theirs) in many.scales.iter().zip(answer.as_array().unwrap()) {
        let gap = overall(&json, "gap", scale.levels);
        for weights in ["unweighted", "linear", "quadratic"] {
            let expected = theirs[weights].as_f64().unwrap();
            close(&gap["kappa"][weights], expected, scale.pairs.len());
        }
        let agreement = overall(&json, "agreement", scale.levels);
        for (stage, units) in [("first", &scale.first), ("final", &scale.last)] {
            let n = units.iter().filter(|unit| unit.len() > 1).count();
            for metric in ["nominal", "ordinal", "interval"] {
                let expected = theirs[stage][metric].as_f64().unwrap();
                close(&agreement[stage][metric], expected, n);
            }
        }
    }
}

#[test]
fn the_practice_mission_tells_its_story_in_figures() {
    let desk = Desk::sample();
    let page = desk
        .peil("stats --contribution oefenmissie-sarovia")
        .ended(0);
    insta::assert_snapshot!(page.stdout);
}

#[test]
fn resolute_support_had_no_self_report_and_that_is_said_instead_of_computed() {
    let desk = Desk::sample().in_language("nl");
    let line = "stats --contribution resolute-support";
    insta::assert_snapshot!(desk.peil(line).ended(0).stdout);
    let json = json(&desk, "--contribution resolute-support");
    assert_eq!(json["gap"]["reason"]["code"], "no_self_report");
    assert_eq!(json["gap"]["scopes"].as_array().unwrap().len(), 0);
    assert_eq!(json["gap"]["without_self_report"][0]["period"], "2016-H1");
}

#[test]
fn the_parts_add_up_in_the_practice_mission() {
    let json = json(&Desk::sample(), "--contribution oefenmissie-sarovia");
    for stage in ["first", "final"] {
        let scored = &json["forecasts"][stage];
        let value = |name: &str| scored[name]["value"].as_f64().unwrap();
        let sum = value("reliability") - value("resolution") + value("uncertainty");
        assert!((value("brier") - sum).abs() < 1e-12);
        let skill = 1.0 - value("brier") / value("uncertainty");
        assert!((value("skill") - skill).abs() < 1e-12);
    }
    assert!(json["trends"].as_array().unwrap().len() > 20);
}

#[test]
fn a_period_or_a_range_narrows_what_is_counted() {
    let desk = Desk::sample();
    let one = json(&desk, "--period 2025-H1");
    assert_eq!(one["basis"]["periods"], serde_json::json!(["2025-H1"]));
    let range = json(&desk, "--period 2025-H1..2025-H2");
    let periods = &range["basis"]["periods"];
    assert_eq!(*periods, serde_json::json!(["2025-H1", "2025-H2"]));
    let all = json(&desk, "");
    assert!(all["trends"].is_null(), "trends are one contribution's");
    for (line, said) in [
        ("stats --period 2031-H1", "2026-H1"),
        ("stats --period 2026-H2..2025-H1", "2025-H1..2026-H2"),
        ("stats --contribution nowhere", "oefenmissie-sarovia"),
        ("stats --format xml", "Use --help"),
    ] {
        let run = desk.peil(line).ended(2);
        assert!(run.stderr.contains(said), "{line}: {}", run.stderr);
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn a_reviewer_before_the_lock_gets_no_figure_of_the_own_contribution_in_any_format() {
    let everybody = json(&Desk::sample(), "");
    let desk = Desk::sample().as_reviewer("bz-01");
    let json = json(&desk, "");
    let id = "oefenmissie-sarovia";
    let counted = json["basis"]["contributions"].as_array().unwrap();
    assert!(!counted.iter().any(|one| one == id));
    assert_eq!(json["basis"]["hidden_contributions"][0], id);
    let sum = |json: &Value| {
        ["reviews", "self_reports", "hidden", "drafts"]
            .map(|name| json["basis"][name].as_u64().unwrap())
            .iter()
            .sum::<u64>()
    };
    assert_eq!(sum(&json), sum(&everybody), "nothing is lost uncounted");
    assert_eq!(json["gap"]["self_reports"], 0);
    let csv = desk.peil("stats --format csv").ended(0).stdout;
    assert!(
        !csv.contains(id) && csv.contains("basis.hidden,overall,,,,,,13,13"),
        "{csv}"
    );
    for language in ["nl", "en"] {
        let desk = Desk::sample().as_reviewer("bz-01").in_language(language);
        let page = desk.peil(&format!("stats --contribution {id}")).ended(0);
        assert!(page.stdout.contains("13"), "{}", page.stdout);
        assert!(!page.stdout.contains("2025-H1"), "{}", page.stdout);
        let all = desk.peil("stats").ended(0).stdout;
        assert!(!all.contains("2025-H1"), "{all}");
    }
}

#[test]
fn the_line_gets_no_review_of_the_period_before_its_self_report() {
    let desk = Desk::sample().as_reviewer("line-kustwacht");
    let path = "2026-H1/oefenmissie-sarovia.self-report.ron";
    let line = "--contribution oefenmissie-sarovia --period 2026-H1";
    assert_eq!(json(&desk, line)["basis"]["hidden"], 0);
    std::fs::remove_file(desk.root().join(path)).unwrap();
    let json = json(&desk, line);
    assert_eq!(json["basis"]["reviews"], 0);
    assert_eq!(json["basis"]["hidden"], 3);
}

#[test]
fn what_was_changed_after_submission_counts_and_is_said() {
    let desk = Desk::sample();
    let path = "2025-H1/oefenmissie-sarovia.self-report.ron";
    desk.change(path, "score: Level(3)", "score: Level(4)");
    let page = desk.peil("stats --period 2025-H1").ended(0).stdout;
    assert!(
        page.contains("One file was changed after it was submitted"),
        "{page}"
    );
    desk.write(path, "no RON at all");
    let page = desk.peil("stats --period 2025-H1").ended(0).stdout;
    assert!(page.contains("One file cannot be read"), "{page}");
    assert!(
        page.contains("(2025-H1): there was no self-report"),
        "{page}"
    );
}
