package dev.trellis.checkin.slack;

import dev.trellis.checkin.Asked;
import dev.trellis.checkin.CheckInState;
import dev.trellis.checkin.Meeting;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One question about one pair, as it stands: asked, answered, or over. */
public record CheckInRow(Asked asked) {
    private static final int SLOW = 4;

    /** With whatever there is to press. */
    public <S extends Sheet<S>> S on(S sheet) {
        return switch (asked.checkIn().state()) {
            case SCHEDULED -> quiet(later(sheet, "checkin.later"), resume());
            case SENT -> asked.checkIn().told() ? told(sheet) : question(sheet);
            case ANSWERED -> answered(sheet);
            case SKIPPED -> quiet(later(sheet, "checkin.skipped"), undo());
            case LAPSED -> later(sheet, "checkin.lapsed");
            case CANCELLED -> cancelled(sheet);
        };
    }

    /** Whether it was asked and waits for its answer. */
    public boolean waits() {
        return asked.checkIn().state() == CheckInState.SENT;
    }

    /** When it is asked, with a way out of a pause. */
    <S extends Sheet<S>> S planned(S sheet) {
        return quiet(later(sheet, "checkin.next"), resume());
    }

    boolean open() {
        return waits() && !asked.checkIn().told();
    }

    /** In a message of its own: who sees the answer stands right above the buttons. */
    <S extends Sheet<S>> S alone(S sheet) {
        return open() ? choices(headline(sheet).line("checkin.seen", "name", name())) : on(sheet);
    }

    /** How to be asked less often or not before a day, wherever the question is still to come. */
    public <S extends Sheet<S>> S rhythm(S sheet) {
        return quiet(sheet, asked.cadence().quiet() ? resume() : slower());
    }

    private List<Button> slower() {
        List<Button> row = new ArrayList<>(pace());
        row.add(Button.press("checkin.pause", id()));
        return row;
    }

    private <S extends Sheet<S>> S question(S sheet) {
        return choices(headline(sheet));
    }

    private <S extends Sheet<S>> S choices(S sheet) {
        return sheet.buttons(
                id(),
                Button.press("checkin.met", id()),
                Button.day("checkin.booked"),
                Button.press("checkin.notYet", id()),
                Button.press("checkin.skip", id()),
                Button.menu("checkin.menu", "tomorrow", "pause", "talk"));
    }

    /** The question alone, for wherever there is no room for its buttons. */
    <S extends Sheet<S>> S headline(S sheet) {
        if (asked.about().isPresent()) {
            return sheet.line(
                    "checkin.ask.day", "name", name(), "day", asked.about().get());
        }
        return asked.last().isPresent()
                ? sheet.line(
                        "checkin.ask.since", "name", name(), "day", asked.last().get())
                : sheet.line("checkin.ask.yet", "name", name());
    }

    private <S extends Sheet<S>> S told(S sheet) {
        return sheet.line("checkin.told", "name", name(), "day", metOn())
                .buttons(
                        id(),
                        Button.press("checkin.note", id()),
                        Button.press("checkin.notMet", id()),
                        Button.press("checkin.skip", id()));
    }

    private <S extends Sheet<S>> S answered(S sheet) {
        return switch (asked.checkIn().reply().said()) {
            case MET -> met(sheet);
            case BOOKED -> quiet(booking(sheet, "checkin.booked"), undo());
            case NOT_YET -> notYet(sheet, "checkin.notYet.small");
            case NOT_MET -> notYet(sheet, "checkin.notMet.small");
            default -> later(sheet, "checkin.left");
        };
    }

    private <S extends Sheet<S>> S booking(S sheet, String key) {
        return sheet.line(key, "name", name(), "day", booked()).line("checkin.booked.then");
    }

    private <S extends Sheet<S>> S met(S sheet) {
        if (asked.meeting().filter(Meeting::counts).isEmpty()) {
            return disputed(sheet);
        }
        List<Button> row = new ArrayList<>(List.of(Button.press("checkin.note", id())));
        if (asked.about().isEmpty() && own()) {
            row.add(Button.day("checkin.metOn"));
        }
        row.addAll(undo());
        return sheet.line("checkin.saved", "name", name(), "day", metOn())
                .quietButtons(id(), row.toArray(Button[]::new));
    }

    /** What was shared about it can be taken back here too, in the note. */
    private <S extends Sheet<S>> S disputed(S sheet) {
        return asked.next().isEmpty()
                ? later(sheet, "checkin.over")
                : sheet.line("checkin.disputed", "name", name(), "day", metOn())
                        .quietButtons(id(), Button.day("checkin.metOn"), Button.press("checkin.note", id()));
    }

    /** With ways to go on, as long as the pair does. */
    private <S extends Sheet<S>> S notYet(S sheet, String small) {
        if (asked.next().isEmpty()) {
            return later(sheet, "checkin.over");
        }
        List<Button> row = new ArrayList<>();
        row.add(Button.press("pairing.anotherTime", asked.pair().id().toString(), "checkin.findTime.button"));
        row.addAll(slower());
        row.add(Button.press("checkin.leave", id()));
        return later(sheet, "checkin.notYet")
                .buttons(id(), row.toArray(Button[]::new))
                .small(small, "name", name());
    }

    /** Less often, or as often as the program does again. */
    private List<Button> pace() {
        if (asked.cadence().weeks() < SLOW) {
            return List.of(Button.press("checkin.slower", id()));
        }
        int usual = asked.cadence().usual();
        return asked.cadence().weeks() == usual
                ? List.of()
                : List.of(Button.press("checkin.usual", id(), "checkin.usual.button", "weeks", usual));
    }

    private <S extends Sheet<S>> S cancelled(S sheet) {
        return switch (asked.checkIn().reply().said()) {
            case PARTNER_BOOKED -> booking(sheet, "checkin.partnerBooked");
            default -> later(sheet, "checkin.over");
        };
    }

    /** A sentence that ends with the day of the next question, when there is one. */
    private <S extends Sheet<S>> S later(S sheet, String key) {
        return asked.next()
                .map(next -> sheet.line(key, "name", name(), "day", next.day()))
                .orElseGet(() -> sheet.line("checkin.over.forGood", "name", name()));
    }

    private <S extends Sheet<S>> S quiet(S sheet, List<Button> row) {
        return row.isEmpty() ? sheet : sheet.quietButtons(id(), row.toArray(Button[]::new));
    }

    private List<Button> undo() {
        return asked.undoable() ? List.of(Button.press("checkin.undo", id())) : List.of();
    }

    private List<Button> resume() {
        return asked.cadence().quiet() ? List.of(Button.press("checkin.resume", id())) : List.of();
    }

    private boolean own() {
        return asked.meeting()
                .filter(meeting -> meeting.loggedBy().equals(asked.checkIn().personId()))
                .isPresent();
    }

    private LocalDate metOn() {
        return asked.meeting().orElseThrow().metOn();
    }

    private LocalDate booked() {
        return Objects.requireNonNull(asked.checkIn().reply().day());
    }

    private String name() {
        return asked.partner().name();
    }

    private String id() {
        return asked.checkIn().id().toString();
    }
}
