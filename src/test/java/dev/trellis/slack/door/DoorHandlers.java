package dev.trellis.slack.door;

import com.slack.api.model.event.TeamJoinEvent;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.Readers;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackCommand;
import dev.trellis.slack.SlackEvent;
import dev.trellis.slack.SlackOptions;
import dev.trellis.slack.SlackShortcut;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Message;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.reply.MessageChanges;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Answers that only the tests of the door give, each told apart by its id; what they were given is written down. */
@Factory
@Requires(property = "trellis.test.door")
class DoorHandlers {
    final List<Object> heard = new CopyOnWriteArrayList<>();

    @Primary
    @Singleton
    Readers readers() {
        return (workspace, user) -> Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));
    }

    @Primary
    @Singleton
    MessageChanges changes() {
        return (WorkspaceId workspace, SlackButton.Spot spot, Message now) -> heard.add(List.of(spot, now.text()));
    }

    @Singleton
    @Named("door")
    SlackCommand door() {
        return command("/door", false, typed -> said("bare", typed.by()));
    }

    @Singleton
    @Named("door keep")
    SlackCommand keep() {
        return command("/door keep", true, typed -> said("kept " + typed.text(), typed.by()));
    }

    @Singleton
    @Named("door open")
    SlackCommand open() {
        return command("/door open", true, typed -> Answer.open(screen(typed.by())));
    }

    @Singleton
    @Named("door break")
    SlackCommand broken() {
        return command("/door break", true, typed -> {
            throw new IllegalStateException("a secret: " + typed.text());
        });
    }

    @Singleton
    @Named("free")
    SlackCommand free() {
        return command("/free", true, typed -> said("free " + typed.text(), typed.by()));
    }

    @Singleton
    @Named("say")
    SlackButton say() {
        return button("door.say", press -> said("pressed " + press.subject() + " " + press.value(), press.by()));
    }

    @Singleton
    @Named("replace")
    SlackButton replace() {
        return button("door.replace", press -> Answer.replace(message("replaced", press.by())));
    }

    @Singleton
    @Named("both")
    SlackButton both() {
        return button(
                "door.both",
                press -> new Answer.Both(
                        Answer.replace(message("replaced", press.by())), Answer.open(screen(press.by()))));
    }

    @Singleton
    @Named("turn")
    SlackButton turn() {
        return button("door.turn", press -> Answer.turn(screen(press.by())));
    }

    @Singleton
    @Named("refuse")
    SlackButton refuse() {
        return button("door.refuse", press -> Answer.errors("x", "Not like this."));
    }

    @Singleton
    @Named("remove")
    SlackButton remove() {
        return button("door.remove", press -> new Answer.Remove());
    }

    @Singleton
    SlackOptions search() {
        return new SlackOptions() {
            @Override
            public String field() {
                return "door.search";
            }

            @Override
            public List<Field.Option> find(Typing typing) {
                heard.add(typing);
                return switch (typing.typed()) {
                    case "break" -> throw new IllegalStateException("a secret: " + typing.metadata());
                    case "many" ->
                        IntStream.range(0, 150).mapToObj(DoorHandlers::numbered).toList();
                    default -> List.of(new Field.Option("v", "found " + typing.typed()));
                };
            }
        };
    }

    private static Field.Option numbered(int number) {
        return new Field.Option("v" + number, "n" + number);
    }

    @Singleton
    SlackSubmission submission() {
        return new SlackSubmission() {
            @Override
            public String screen() {
                return "sample.form";
            }

            @Override
            public Answer submit(Submitted submitted) {
                heard.add(submitted.filled().words("note"));
                return switch (submitted.filled().words("note")) {
                    case "" -> Answer.errors("note", "Write something first.");
                    case "say" -> said("saved", submitted.by());
                    case "turn" -> Answer.turn(DoorHandlers.screen(submitted.by()));
                    case "clear" -> new Answer.CloseAll();
                    default -> Answer.nothing();
                };
            }
        };
    }

    @Singleton
    SlackShortcut shortcut() {
        return new SlackShortcut() {
            @Override
            public String shortcut() {
                return "door.shortcut";
            }

            @Override
            public Answer run(Caller by) {
                return said("a shortcut speaks", by);
            }
        };
    }

    @Singleton
    SlackEvent<TeamJoinEvent> joined() {
        return new SlackEvent<>() {
            @Override
            public Class<TeamJoinEvent> type() {
                return TeamJoinEvent.class;
            }

            @Override
            public void hear(WorkspaceId workspace, TeamJoinEvent event) {
                heard.add(event.getUser().getId());
                if (event.getUser().getId().equals("UBROKEN")) {
                    throw new IllegalStateException("cannot");
                }
            }
        };
    }

    static Screen screen(Caller by) {
        return Screen.modal("sample.form", by.copy()).line(Line.of("Hello"));
    }

    private static Answer said(String words, Caller by) {
        return Answer.say(message(words, by));
    }

    private static Message message(String words, Caller by) {
        return Message.in(by.copy()).line(Line.of(words)).done();
    }

    private SlackCommand command(String id, boolean words, Function<SlackCommand.Typed, Answer> answer) {
        return new SlackCommand() {
            @Override
            public String command() {
                return id;
            }

            @Override
            public boolean takesWords() {
                return words;
            }

            @Override
            public String usage() {
                return "sample.usage";
            }

            @Override
            public Answer answer(Typed typed) {
                heard.add(typed);
                return answer.apply(typed);
            }
        };
    }

    private SlackButton button(String id, Function<SlackButton.Press, Answer> answer) {
        return SlackButton.of(id, press -> {
            heard.add(press);
            return answer.apply(press);
        });
    }
}
