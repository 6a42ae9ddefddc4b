package dev.trellis.playground.world.store;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.View;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What people have open: for each a stack of modals and one Home tab. */
@Singleton
public class Views implements Reread {
    /** Slack shows at most three modals on top of one another. */
    public static final int DEEPEST = 3;

    private final Shelf<Stack> stacks;
    private final Shelf<View> homes;

    Views(Store store) {
        stacks = new Shelf<>(store, "modals", Stack.class);
        homes = new Shelf<>(store, "home", View.class);
    }

    /** Bottom first; the last one is the one in front. */
    public List<View> stack(String userId) {
        return stacks.find(userId).map(Stack::views).orElse(List.of());
    }

    public Optional<View> home(String userId) {
        return homes.find(userId);
    }

    public Optional<View> find(String viewId) {
        return everything().filter(view -> view.id().equals(viewId)).findFirst();
    }

    public Optional<View> byExternalId(String externalId) {
        return everything()
                .filter(view -> !externalId.isEmpty() && view.externalId().equals(externalId))
                .findFirst();
    }

    /** Replaces whatever the person had open. */
    public synchronized void open(View view) {
        stacks.put(view.userId(), new Stack(List.of(view)));
    }

    public synchronized void push(View view) {
        var more = new ArrayList<>(stack(view.userId()));
        more.add(view);
        stacks.put(view.userId(), new Stack(more));
    }

    public synchronized void publish(View home) {
        homes.put(home.userId(), home);
    }

    /** Replaces the view with the same id, in the stack or as Home. */
    public synchronized void replace(View view) {
        if (home(view.userId()).filter(home -> home.id().equals(view.id())).isPresent()) {
            publish(view);
        } else {
            each(view.userId(), old -> old.id().equals(view.id()) ? view : old);
        }
    }

    /** Keeps what was entered into a view, unless the app drew it anew meanwhile: the new one must not be lost for it. */
    public synchronized void enter(View seen, JsonObject values) {
        find(seen.id()).filter(now -> now.hash().equals(seen.hash())).ifPresent(now -> replace(now.entered(values)));
    }

    /** Takes one view away, so that the one below shows again. */
    public synchronized void close(View view) {
        var fewer = new ArrayList<>(stack(view.userId()));
        fewer.removeIf(open -> open.id().equals(view.id()));
        stacks.put(view.userId(), new Stack(fewer));
    }

    public synchronized void clear(String userId) {
        stacks.remove(userId);
    }

    private void each(String userId, UnaryOperator<View> change) {
        stacks.put(userId, new Stack(stack(userId).stream().map(change).toList()));
    }

    private Stream<View> everything() {
        return Stream.concat(stacks.all().stream().flatMap(stack -> stack.views().stream()), homes.all().stream());
    }

    @Override
    public void reload() {
        stacks.reload();
        homes.reload();
    }

    record Stack(List<View> views) {}
}
