package dev.trellis.slack.door;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request is not whole in time. It runs from the connection or the first byte of a next
 * request, which only shows before the HTTP codec, to the request's end, which only shows after it.
 */
final class Deadline {
    private static final long SECONDS = 10;

    private @Nullable Future<?> running;

    ChannelHandler firstByte() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void handlerAdded(ChannelHandlerContext context) {
                start(context);
            }

            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                start(context);
                context.fireChannelRead(message);
            }

            @Override
            public void channelInactive(ChannelHandlerContext context) {
                stop();
                context.fireChannelInactive();
            }
        };
    }

    ChannelHandler wholeRequest() {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                if (message instanceof HttpRequest) {
                    start(context);
                }
                if (message instanceof LastHttpContent) {
                    stop();
                }
                context.fireChannelRead(message);
            }
        };
    }

    private void start(ChannelHandlerContext context) {
        if (running == null) {
            running = context.executor().schedule(() -> close(context), SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void close(ChannelHandlerContext context) {
        ChannelFuture _ = context.close();
    }

    private void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }
}
