//! `SplitMix64`: numbers that look random and come out the same every time.

/// Spreads the bits of a number over all 64; no two numbers give the same.
pub(crate) fn splitmix64(mut number: u64) -> u64 {
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// Returns the number that [`splitmix64`] made this one of.
pub(super) fn inverse(mut number: u64) -> u64 {
    number = (number ^ (number >> 31) ^ (number >> 62)).wrapping_mul(0x3196_42b2_d24d_8ec3);
    number = (number ^ (number >> 27) ^ (number >> 54)).wrapping_mul(0x96de_1b17_3f11_9089);
    number ^ (number >> 30) ^ (number >> 60)
}

/// Returns a number for a text. It is the same on every machine and in every version.
pub(crate) fn hash(seed: u64, text: &[u8]) -> u64 {
    const OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let folded = text.iter().fold(OFFSET ^ splitmix64(seed), |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(PRIME)
    });
    splitmix64(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_inverse_leads_back() {
        for number in (0..10_000).chain([u64::MAX, u64::MAX - 1, 1 << 63]) {
            assert_eq!(inverse(splitmix64(number)), number);
        }
    }
}
