"""Kappa by scikit-learn and alpha by the package krippendorff, to hold peil's figures to.

Reads from stdin a list of {"levels": k, "pairs": [[self, independent], ...], "first": units, "final": units},
where units is a list of lists of ratings. Writes the same list with the figures of each.
"""

import json
import sys

import krippendorff
import numpy as np
from sklearn.metrics import cohen_kappa_score


def kappa(scale, weights):
    own, found = zip(*scale["pairs"])
    labels = list(range(1, scale["levels"] + 1))
    return float(cohen_kappa_score(own, found, labels=labels, weights=weights))


def alpha(units, level):
    raters = max(len(unit) for unit in units)
    table = np.full((raters, len(units)), np.nan)
    for column, unit in enumerate(units):
        table[: len(unit), column] = unit
    return float(krippendorff.alpha(reliability_data=table, level_of_measurement=level))


def figures(scale):
    return {
        "unweighted": kappa(scale, None),
        "linear": kappa(scale, "linear"),
        "quadratic": kappa(scale, "quadratic"),
        **{
            stage: {level: alpha(scale[stage], level) for level in ("nominal", "ordinal", "interval")}
            for stage in ("first", "final")
        },
    }


json.dump([figures(scale) for scale in json.load(sys.stdin)], sys.stdout)
