//! Chance that comes out the same every time: a failure is found again by its number.

/// A sequence of numbers that follows from its beginning (SplitMix64, by Steele, Lea and Flood).
pub struct Chance(u64);

impl Chance {
    pub fn new(beginning: u64) -> Self {
        Self(beginning)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below a bound; zero where nothing is below it.
    pub fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.number() % (bound.max(1) as u64)).expect("it is below a usize")
    }

    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    pub fn bytes(&mut self, at_most: usize) -> Vec<u8> {
        (0..self.below(at_most + 1)).map(|_| self.number().to_le_bytes()[0]).collect()
    }

    /// Spoils bytes in one to three places: bits, numbers, lengths, pieces left out, doubled or cut off.
    pub fn spoilt(&mut self, bytes: &[u8]) -> Vec<u8> {
        let mut spoilt = bytes.to_vec();
        for _ in 0..=self.below(3) {
            self.spoil_once(&mut spoilt);
        }
        spoilt
    }

    fn spoil_once(&mut self, bytes: &mut Vec<u8>) {
        let at = self.below(bytes.len());
        let end = (at + 1 + self.below(16)).min(bytes.len());
        match self.below(8) {
            _ if bytes.is_empty() => bytes.extend(self.bytes(8)),
            0 | 1 => bytes[at] ^= 1 << self.below(8),
            2 => bytes[at] = self.number().to_le_bytes()[0],
            3 => drop(bytes.splice(at..at, self.great_number())),
            4 => drop(bytes.splice(at..end, self.great_number())),
            5 => drop(bytes.drain(at..end)),
            6 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            _ => bytes.truncate(at),
        }
    }

    /// A length that nobody has, as bincode writes numbers of two, four, eight and sixteen bytes.
    fn great_number(&mut self) -> Vec<u8> {
        let width = self.below(4);
        let mark = [251_u8, 252, 253, 254][width];
        let mut bytes = vec![mark];
        for _ in 0..2_usize << width {
            bytes.push(self.number().to_le_bytes()[0] | 0x80);
        }
        bytes
    }
}
