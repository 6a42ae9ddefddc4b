package dev.trellis.playground.world;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "word", "<html>", "{a:1}", "{'a':1}", "{\"a\":1} more", "{\"a\":1", "{\"a\":1,}"})
    void whatIsNotJsonIsNotTaken(String source) {
        assertThat(Json.parse(source)).isEmpty();
        assertThat(Json.pretty(source)).isEqualTo(source);
    }

    @Test
    void whatIsMissingOrSomethingElseReadsAsEmpty() {
        var object = Json.parseObject("{\"text\":\"a\",\"list\":[\"x\",1,{}],\"on\":true,\"no\":null}")
                .orElseThrow();

        assertThat(Json.text(object, "text")).isEqualTo("a");
        assertThat(Json.text(object, "list")).isEmpty();
        assertThat(Json.text(object, "no")).isEmpty();
        assertThat(Json.flag(object, "on")).isTrue();
        assertThat(Json.flag(object, "off")).isFalse();
        assertThat(Json.texts(Json.array(object, "list"))).containsExactly("x", "1");
        assertThat(Json.objects(Json.array(object, "list"))).containsExactly(new JsonObject());
        assertThat(Json.object(object, "text")).isEqualTo(new JsonObject());
        assertThat(Json.parseObject("[1]")).isEmpty();
    }

    @Test
    void nullIsWrittenAsNull() {
        assertThat(Json.with(Json.of("a", null), "b", 1).toString()).isEqualTo("{\"a\":null,\"b\":1}");
    }
}
