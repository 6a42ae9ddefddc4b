package dev.trellis.delivery.slack;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.dispatch.Carrier.Parcel;
import dev.trellis.delivery.dispatch.Outcome;
import java.io.IOException;
import java.util.function.Function;

/** One call to Slack that is ready to be made. An answer that cannot be read is the caller's to judge. */
record Ask<R extends SlackApiTextResponse>(
        Operation operation, MethodsClient slack, Call<R> call, Function<R, Outcome.Done> read) implements Parcel {

    /** Makes the call. */
    interface Call<R> {
        R on(MethodsClient slack) throws IOException, SlackApiException;
    }

    @Override
    public Outcome send() {
        try {
            R answer = call.on(slack);
            return answer.isOk() ? read.apply(answer) : Verdict.on(operation, answer.getError());
        } catch (SlackApiException e) {
            return Verdict.on(e);
        } catch (IOException e) {
            return Verdict.on(e);
        }
    }
}
