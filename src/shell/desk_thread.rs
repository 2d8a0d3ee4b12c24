//! Where does the desk work, so that the screens never wait for it?

use super::clock;
use super::perform::at_desk;
use crate::app::{Effect, Msg};
use crate::desk::Desk;
use crate::domain::text::local::Language;
use crate::words::Words;
use chrono::NaiveDate;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// An effect for the desk, with the day by which it is judged.
struct Order {
    effect: Effect,
    asked: Option<NaiveDate>,
}

/// The desk on a thread of its own: one operation at a time, in their order.
pub struct DeskThread {
    orders: Sender<Order>,
    under_way: usize,
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
        thread::Builder::new().name("desk".to_owned()).spawn(move || {
            let words = Words::new(language);
            for order in received {
                let moment = clock::moment(order.asked);
                let answer = at_desk(&order.effect, &desk, &login, moment, &words);
                if answer.is_some_and(|answer| answers.send(answer).is_err()) {
                    return;
                }
            }
        })?;
        Ok((Self { orders, under_way: 0 }, answered))
    }

    /// Hands an effect over; each gets one answer.
    pub fn hand(&mut self, effect: Effect, asked: Option<NaiveDate>) {
        if self.orders.send(Order { effect, asked }).is_ok() {
            self.under_way += 1;
        }
    }

    /// Takes note that an answer came.
    pub fn answered(&mut self) {
        self.under_way = self.under_way.saturating_sub(1);
    }

    /// Says whether an answer is still to come.
    pub fn is_working(&self) -> bool {
        self.under_way > 0
    }
}
