package dev.trellis.slack.visit.reception;

import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.Readers;
import dev.trellis.slack.inbox.Outcome;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.visit.surface.Surface;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.Rim;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.database.DatabaseAway;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Receives everybody who knocks: save first, then show. Whatever goes wrong, they read one calm sentence, and the log
 * says where in the code it happened and to whom, never what they wrote.
 */
@Singleton
public class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Copy PLAIN = Copy.of(Locale.UK, ZoneOffset.UTC);

    private final Gate gate;
    private final Readers readers;
    private final Hearing hearing;
    private final Showing showing;

    Reception(Gate gate, Readers readers, Hearing hearing, Showing showing) {
        this.gate = gate;
        this.readers = readers;
        this.hearing = hearing;
        this.showing = showing;
    }

    /** Lets the handler answer them once; gives the body of the HTTP response, "" for an empty one. */
    public String receive(Visit visit, Surface surface, Function<Caller, Answer> handler) {
        return Rim.call(
                () -> switch (gate.look(visit.from())) {
                    case Gate.Decision.In(var workspace) -> welcome(guest(visit, surface, workspace), handler);
                    case Gate.Decision.Out(var why) -> sorry(visit, surface, why);
                },
                failure -> failed(visit, surface, failure));
    }

    private String failed(Visit visit, Surface surface, Exception failure) {
        boolean away = DatabaseAway.causes(failure);
        String user = visit.from().user();
        String trace = Quiet.trace(failure);
        LOG.error("What {} did {}, nothing is saved: {}", user, away ? "must wait" : "has failed", trace);
        return sorry(visit, surface, away ? "slack.notSaved" : "slack.broken");
    }

    private Guest guest(Visit visit, Surface surface, Workspace workspace) {
        String user = visit.from().user();
        return new Guest(visit, surface, new Caller(workspace.id(), user, readers.copyFor(workspace.id(), user)));
    }

    private String welcome(Guest guest, Function<Caller, Answer> handler) {
        try {
            return switch (hearing.hear(guest, handler)) {
                case Outcome.First<Saved>(var saved) -> showing.show(guest, saved);
                case Outcome.Again<Saved>(var answer) -> answer;
            };
        } catch (Refused refused) {
            return showing.refuse(guest, refused.shown());
        } catch (NotHere gone) {
            LOG.info(
                    "What {} used is out of date, nothing is saved: {}",
                    guest.by().user(),
                    gone.getMessage());
            return showing.refuse(guest, guest.outOfDate());
        }
    }

    private String sorry(Visit visit, Surface surface, String why) {
        return showing.showUnkept(visit, surface.sorry(Message.saying(PLAIN, why), PLAIN));
    }
}
