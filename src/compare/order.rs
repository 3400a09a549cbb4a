//! Two orders of names made one, the same one from whichever side one looks.

use std::collections::BTreeSet;

/// All names of `one` and `other`, each once, in an order that agrees with both where they agree. Names that only
/// one of them has stand where it has them; of two such at the same place the smaller comes first.
pub(super) fn merged<'a, T: Ord>(one: &[&'a T], other: &[&'a T]) -> Vec<&'a T> {
    let (in_one, in_other): (BTreeSet<&T>, BTreeSet<&T>) = (
        one.iter().copied().collect(),
        other.iter().copied().collect(),
    );
    let mut done = BTreeSet::new();
    let mut order = Vec::with_capacity(one.len().max(other.len()));
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    loop {
        while left.next_if(|name| done.contains(**name)).is_some() {}
        while right.next_if(|name| done.contains(**name)).is_some() {}
        let next = match (left.peek(), right.peek()) {
            (None, None) => return order,
            (Some(name), None) | (None, Some(name)) => **name,
            (Some(l), Some(r)) => match (in_other.contains(**l), in_one.contains(**r)) {
                (false, true) => **l,
                (true, false) => **r,
                _ => **l.min(r),
            },
        };
        done.insert(next);
        order.push(next);
    }
}

#[cfg(test)]
mod tests {
    use super::merged;

    fn names(one: &str, other: &str) -> String {
        let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
        let (one, other): (Vec<&char>, Vec<&char>) = (one.iter().collect(), other.iter().collect());
        assert_eq!(merged(&one, &other), merged(&other, &one));
        merged(&one, &other).into_iter().collect()
    }

    #[test]
    fn what_both_have_keeps_its_order_and_the_rest_its_place() {
        assert_eq!(names("abc", "abc"), "abc");
        assert_eq!(names("zya", "zxya"), "zxya");
        assert_eq!(names("zqa", "zpa"), "zpqa");
        assert_eq!(names("", "ba"), "ba");
    }

    #[test]
    fn orders_that_contradict_each_other_still_name_each_once() {
        let all = names("abcd", "dcba");
        let mut sorted: Vec<char> = all.chars().collect();
        sorted.sort_unstable();
        assert_eq!(sorted, ['a', 'b', 'c', 'd']);
    }
}
