package dev.trellis.joining.profile.slack;

import dev.trellis.joining.Participation;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Filled;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;

/** For how many partners at a time somebody has room; never fewer than they have now. */
@Singleton
record CapacityForm(CardDesk desk, PartnerPlaces places) implements Form {
    private static final String ID = "joining.capacity";
    private static final String PARTNERS = "partners";
    private static final int MOST = 5;

    /** What the modal carries. */
    record Carries(String program) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Answer open(Caller by, String subject) {
        return desk.in(by, subject)
                .map(in -> Answer.open(screen(subject, room(in), by.copy())))
                .orElseGet(() -> CardDesk.notIn(by));
    }

    @Override
    public Answer keep(Submitted submitted) {
        Caller by = submitted.by();
        return desk.in(by, submitted.carried(Carries.class).program())
                .map(in -> kept(in, submitted.filled(), by))
                .orElseGet(() -> CardDesk.notIn(by));
    }

    static Screen screen(String program, PartnerPlaces.Room room, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(new Carries(program))
                .line("joining.capacity.about", "used", room.used())
                .ask(Field.pick(PARTNERS, CardDesk.numbered(1, MOST, "joining.capacity.count", copy))
                        .startingWith(String.valueOf(room.cap()))
                        .seenBy("joining.capacity.who"));
    }

    private Answer kept(Participation in, Filled filled, Caller by) {
        String chosen = filled.choice(PARTNERS);
        boolean allowed = chosen.matches("[1-" + MOST + "]")
                && places.allow(in.workspace(), in.program(), in.person(), Integer.parseInt(chosen));
        return allowed
                ? desk.kept(by)
                : Answer.errors(PARTNERS, by.copy().text("joining.refused.capacity", "used", room(in).used()));
    }

    private PartnerPlaces.Room room(Participation in) {
        return places.room(in.workspace(), in.program(), in.person());
    }
}
