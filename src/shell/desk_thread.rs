//! Where does the desk work, so that the screens never wait for it?

use super::clock;
use super::perform::at_desk;
use crate::app::{Effect, Msg};
use crate::desk::Desk;
use crate::domain::doing::HeldBy;
use crate::domain::progress::{Progress, Stage};
use crate::domain::text::local::Language;
use crate::store::Waiting;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Shorter than this, nobody need be told that one waits, or how far something has come.
const MOMENT: Duration = Duration::from_millis(200);

/// An effect for the desk, with the day by which it is judged.
struct Order {
    effect: Effect,
    number: u64,
    asked: Option<NaiveDate>,
}

/// The desk on a thread of its own: one operation at a time, in their order.
pub struct DeskThread {
    orders: Sender<Order>,
    under_way: usize,
    number: u64,
    since: Instant,
    told: Option<Instant>,
    waiting: &'static Waiting,
}

impl DeskThread {
    /// Starts the thread; its answers come out of the receiver.
    ///
    /// # Errors
    ///
    /// When the system refuses a thread.
    pub fn start(desk: Desk, login: String, language: Language) -> std::io::Result<(Self, Receiver<Msg>)> {
        let (orders, received) = channel::<Order>();
        let (answers, answered) = channel();
        let waiting = Waiting::of_this_run();
        thread::Builder::new().name("desk".to_owned()).spawn(move || {
            let words = Words::new(language);
            for order in received {
                let moment = clock::moment(order.asked);
                let desk = desk.patient(waiting.patience(order.number));
                let desk = desk.heard_by(waiting.listener(order.number));
                let answer = at_desk(&order.effect, &desk, &login, moment, &words);
                waiting.rest();
                if answer.is_some_and(|answer| answers.send(answer).is_err()) {
                    return;
                }
            }
        })?;
        Ok((Self { orders, under_way: 0, number: 0, since: Instant::now(), told: None, waiting }, answered))
    }

    /// Hands an effect over; each gets one answer.
    pub fn hand(&mut self, effect: Effect, asked: Option<NaiveDate>) {
        if !self.is_working() {
            self.since = Instant::now();
        }
        self.number += 1;
        if self.orders.send(Order { effect, number: self.number, asked }).is_ok() {
            self.under_way += 1;
        }
    }

    /// Takes note that an answer came.
    pub fn answered(&mut self) {
        self.under_way = self.under_way.saturating_sub(1);
        self.since = Instant::now();
    }

    /// Returns what the desk is busy with, once that has lasted longer than a moment.
    pub fn stage(&self) -> Option<Stage> {
        let lasts = self.is_working() && self.since.elapsed() >= MOMENT;
        self.waiting.progress().filter(|_| lasts).map(|it| it.stage)
    }

    /// Returns how far what takes long has come, where a person would see that it is another than what is
    /// `shown`: a redraw costs a slow line dear.
    pub fn news_of_progress(&mut self, shown: Option<Progress>) -> Option<Option<Progress>> {
        let lasts = self.is_working() && self.since.elapsed() >= MOMENT;
        let now = self.waiting.progress().filter(|_| lasts);
        let seen = |it: Progress| (it.stage, it.percent(), it.may_stop);
        let is_too_soon = now.is_some() && self.told.is_some_and(|told| told.elapsed() < MOMENT);
        if now.map(seen) == shown.map(seen) || is_too_soon {
            return None;
        }
        self.told = Some(Instant::now());
        Some(now)
    }

    /// Gives up waiting for whoever holds the store, and what takes long, with all that was asked for until now.
    pub fn call_off(&self) {
        self.waiting.call_off(self.number);
    }

    /// Says for whom one waits, once that has lasted longer than a moment.
    pub fn waited_for(&self, desk: &Desk) -> Option<HeldBy> {
        let lasts = self.is_working() && self.since.elapsed() >= MOMENT;
        (lasts && self.waiting.is_under_way()).then(|| desk.held_by())
    }

    /// Says whether an answer is still to come.
    pub fn is_working(&self) -> bool {
        self.under_way > 0
    }
}
