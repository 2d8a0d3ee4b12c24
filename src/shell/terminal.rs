//! Who owns the terminal, and how does it get it back whatever happens?

use std::fmt;
use std::io::{self, Write, stdout};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use super::frugal::Frugal;
use crossterm::cursor::Show;
use crossterm::event::{self, DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{ResetColor, force_color_output};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use crossterm::{Command, execute, queue};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Rect, Size};
use ratatui::{Frame, Terminal};

/// Whether the terminal is ours; read and changed while standard output is locked.
static OURS: AtomicBool = AtomicBool::new(false);

/// Whether presses of the mouse are wanted; read and changed while standard output is locked.
static LISTENS_TO_MOUSE: AtomicBool = AtomicBool::new(false);

/// Asks the terminal for presses and the wheel, or for neither any more.
///
/// The library's own command would ask for every movement as well, which floods a slow line.
struct MousePresses(bool);

impl Command for MousePresses {
    fn write_ansi(&self, out: &mut impl fmt::Write) -> fmt::Result {
        out.write_str(if self.0 { "\x1b[?1000h\x1b[?1006h" } else { "\x1b[?1006l\x1b[?1000l" })
    }
}

/// The terminal while the screens have it.
///
/// Nothing is ever asked of it: an answer may come late, or after the end as garbage in the shell. So
/// there is no `clear` (ratatui's asks for the cursor) and no look for capabilities. It is given back on
/// drop, and by [`restore`] from wherever the program ends.
pub struct Screen {
    terminal: Terminal<Frugal<CrosstermBackend<FrameWriter>>>,
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, bracketed paste.
    ///
    /// # Errors
    ///
    /// When standard input or output is no terminal, or it is gone.
    pub fn open() -> io::Result<Self> {
        // The library would end its looks with a full reset under NO_COLOR; the theme sees to it instead.
        force_color_output(true);
        let terminal = Terminal::new(Frugal::new(CrosstermBackend::new(FrameWriter::default())))?;
        take().inspect_err(|_| restore())?;
        // The library notices another size only once it has been asked for an event: before the first
        // frame, so that none is drawn for a window that is no more.
        event::poll(Duration::ZERO).inspect_err(|_| restore())?;
        Ok(Self { terminal })
    }

    /// Draws a frame; only what differs from the last one is written, in one piece.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        self.terminal.draw(draw).map(|_| ())
    }

    /// Forgets what is on the screen, so that the next frame is written whole.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn repaint(&mut self) -> io::Result<()> {
        let size = self.size()?;
        self.terminal.resize(Rect::new(0, 0, size.width, size.height))
    }

    /// The size of the window.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn size(&self) -> io::Result<Size> {
        self.terminal.size()
    }

    /// Listens to the mouse from now on, or no more.
    ///
    /// The terminal's own selecting of text is gone while it does; [`restore`] gives it back as well.
    ///
    /// # Errors
    ///
    /// When the terminal is gone.
    pub fn listen_to_mouse(&mut self, listens: bool) -> io::Result<()> {
        let mut out = stdout().lock();
        let listened = LISTENS_TO_MOUSE.swap(listens, Ordering::SeqCst);
        if listened == listens || !OURS.load(Ordering::SeqCst) {
            return Ok(());
        }
        execute!(out, MousePresses(listens))
    }

    /// Lends the terminal to another program (an editor, the shell), and takes it back after it.
    ///
    /// # Errors
    ///
    /// When the terminal cannot be taken back; what `lend` returns is lost then.
    pub fn lend<T>(&mut self, lend: impl FnOnce() -> T) -> io::Result<T> {
        restore();
        let lent = lend();
        take()?;
        self.repaint()?;
        Ok(lent)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore();
    }
}

fn take() -> io::Result<()> {
    let mut out = stdout().lock();
    enable_raw_mode()?;
    OURS.store(true, Ordering::SeqCst);
    queue!(out, EnterAlternateScreen, EnableBracketedPaste)?;
    if LISTENS_TO_MOUSE.load(Ordering::SeqCst) {
        queue!(out, MousePresses(true))?;
    }
    out.flush()
}

/// Gives the terminal back as it was; does nothing when it is not ours.
///
/// May be called from any thread, and more than once: from a panic, from the signal thread, on drop. It
/// does not fail: where the terminal is gone there is nothing to give back.
pub fn restore() {
    let mut out = stdout().lock();
    if !OURS.swap(false, Ordering::SeqCst) {
        return;
    }
    if LISTENS_TO_MOUSE.load(Ordering::SeqCst) {
        let _gone = queue!(out, MousePresses(false));
    }
    let written = queue!(out, DisableBracketedPaste, ResetColor, Show, LeaveAlternateScreen);
    let _gone = written.and_then(|()| out.flush());
    let _gone = disable_raw_mode();
}

/// Collects a frame and writes it in one piece, and only while the terminal is ours.
///
/// What stands here half-written when a panic unwinds must not land on the shell's screen.
#[derive(Default)]
struct FrameWriter {
    pending: Vec<u8>,
}

impl Write for FrameWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let mut out = stdout().lock();
        let frame = std::mem::take(&mut self.pending);
        if frame.is_empty() || !OURS.load(Ordering::SeqCst) {
            return Ok(());
        }
        out.write_all(&frame)?;
        out.flush()
    }
}
