//! What can be told at once of very many cases, and how does it come to be known?

use super::Desk;
use crate::domain::compiled::front_page::{FrontPage, MANY, front_page};
use crate::domain::compiled::overview::Overview;
use crate::domain::id::Revision;
use crate::store::{Digest, DigestHeader, FrontPages, PageOf};
use chrono::NaiveDate;

impl Desk {
    /// Says whether so many cases are known for sure that reading all of them is felt.
    pub fn has_many(&self) -> bool {
        self.digest_of_many().is_some()
    }

    /// Returns the front page of whoever is behind a login, where there are very many cases, all of them were
    /// read before on that day, and nothing was changed since.
    pub fn front_for(&self, login: &str, today: NaiveDate) -> Option<FrontPage> {
        let (pages, of) = self.front_pages(login, today)?;
        pages.find(&of)
    }

    /// Keeps the front page of an overview as whoever is behind a login may see it, where there are very many
    /// cases; one that is there stays.
    pub fn keep_front(&self, seen: &Overview, login: &str, today: NaiveDate) {
        let Some((pages, of)) = self.front_pages(login, today) else { return };
        if of.revision != seen.revision || pages.find(&of).is_some() {
            return;
        }
        let Some(page) = front_page(seen, &seen.actor(login), today) else { return };
        pages.keep(&of, &page);
        // Whoever saved meanwhile has cleared the pages away before this one was there.
        if self.revision() != Some(of.revision) {
            pages.clear();
        }
    }

    fn front_pages(&self, login: &str, today: NaiveDate) -> Option<(FrontPages, PageOf)> {
        let (digest, header) = self.digest_of_many()?;
        let (login, owner) = (login.to_owned(), self.owner.clone());
        let (store, revision) = (header.store, Revision(header.revision));
        let of = PageOf { store, revision, today, login, owner, program: env!("CARGO_PKG_VERSION").into() };
        Some((digest.front_pages(), of))
    }

    /// Returns a digest that is believed and tells of very many cases, with its header, looked at once.
    fn digest_of_many(&self) -> Option<(&Digest, DigestHeader)> {
        let digest = self.digest.as_ref()?;
        let header = digest.trusted_header()?;
        usize::try_from(header.counts.cases).is_ok_and(|cases| cases > MANY).then_some((digest, header))
    }
}
