package dev.trellis.matching.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Doubts;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.Enclosure;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.orders.Order;
import dev.trellis.matching.orders.Orders;
import dev.trellis.matching.orders.Placed;
import dev.trellis.slack.kit.Copy;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A picture that may not have arrived is not sent again by itself; it comes with the files that a lead asks for. */
@HouseTest
class LostPictureTest {
    private final ApplicationContext house;
    private final Round round;
    private final Order order;

    LostPictureTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.round = new Round(house, workspace);
        this.order = ((Placed.Taken) house.getBean(Orders.class).place(round.lead, new Scope.Everybody())).order();
        round.beat("make pairs that were asked for");
    }

    @Test
    void itComesWithTheFiles() {
        Letter picture = filesLetters().getFirst();
        house.getBean(Doubts.class).leaveAtThat(picture.workspace(), picture.id());

        assertThat(asked()).containsExactly("pairs.png", "pairs.xlsx", "pairs.csv");
    }

    @Test
    void onePictureIsEnough() {
        assertThat(asked()).containsExactly("pairs.xlsx", "pairs.csv");
    }

    private List<String> asked() {
        Draft draft = house.getBean(Drafts.class).recent(round.lead).getFirst();
        round.chair(round.hana).press("draft.files", round.ref(draft));
        return house
                .getBean(SummaryLetter.class)
                .files(filesLetters().getLast(), Copy.of(Locale.UK, round.hana.zone()))
                .stream()
                .map(Enclosure::name)
                .toList();
    }

    private List<Letter> filesLetters() {
        return house.getBean(Outbox.class).find(order.workspace(), new Subject("matching", order.id())).stream()
                .map(Kept::letter)
                .filter(letter -> letter.operation() == Operation.FILES)
                .toList();
    }
}
