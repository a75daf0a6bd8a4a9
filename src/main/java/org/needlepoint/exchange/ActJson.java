package org.needlepoint.exchange;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.needlepoint.domain.body.BodyPoint;
import org.needlepoint.domain.session.Dwell;
import org.needlepoint.domain.session.Location;
import org.needlepoint.domain.session.Needle;
import org.needlepoint.domain.session.NeedleDetails;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.annotation.Annotation;
import org.needlepoint.domain.session.annotation.PainArea;
import org.needlepoint.domain.session.annotation.Stroke;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.type.LogicalType;

/// Acts as the JSON that is stored: `{"type":"needle-in.1","needle":3}`.
///
/// Reading is strict: an unknown field, a missing one, a null, a text or a fraction where a whole number belongs, a
/// number where a moment belongs are all refused, for an act that is read wrong is worse than one that is not read.
/// Costs some 200 ms on first use: make one when it is needed, not at start.
public final class ActJson {

    private final ObjectWriter writer;
    private final ObjectReader reader;
    private final ObjectReader trees;

    public ActJson() {
        JsonMapper mapper = mapper();
        this.writer = mapper.writerFor(SessionAct.class);
        this.reader = mapper.readerFor(SessionAct.class);
        this.trees = mapper.reader();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.PROPERTY, property = "type")
    private interface TypedByName {
    }

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .withCoercionConfig(LogicalType.Textual, texts -> {
                    for (CoercionInputShape shape : List.of(CoercionInputShape.Integer, CoercionInputShape.Float,
                            CoercionInputShape.Boolean)) {
                        texts.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .addModule(new StableNamesModule())
                .addMixIn(SessionAct.class, TypedByName.class)
                .addMixIn(Annotation.class, TypedByName.class);
        ActTypes.NAMES.forEach((act, name) -> builder.registerSubtypes(new NamedType(act, name)));
        ActTypes.ANNOTATIONS.forEach((drawn, name) -> builder.registerSubtypes(new NamedType(drawn, name)));
        for (Class<?> required : List.of(Location.class, Needle.class, Dwell.class, NeedleDetails.class,
                BodyPoint.class, String.class, Instant.class, List.class, Annotation.class, PainArea.class,
                Stroke.class, Stroke.At.class)) {
            builder.withConfigOverride(required,
                    override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)));
        }
        return builder.build();
    }

    /// An act as it is stored.
    public String write(SessionAct act) {
        return writer.writeValueAsString(act);
    }

    /// An act from its stored text.
    ///
    /// @throws UnreadableActException when the type is unknown or a field does not fit; names both, and no value
    public SessionAct read(String json) {
        try {
            SessionAct act = reader.readValue(json);
            if (act == null) {
                throw UnreadableActException.damaged(null, "type");
            }
            return act;
        } catch (InvalidTypeIdException misfit) {
            if (misfit.getBaseType().hasRawClass(Annotation.class) && misfit.getTypeId() != null) {
                throw UnreadableActException.unknown(misfit.getTypeId());
            }
            String type = type(json);
            throw type == null || ActTypes.NAMES.containsValue(type)
                    ? UnreadableActException.damaged(type, "type")
                    : UnreadableActException.unknown(type);
        } catch (JacksonException misfit) {
            throw UnreadableActException.damaged(type(json), path(misfit));
        }
    }

    /// The type that a text names, or null where it names none or is broken.
    private String type(String json) {
        try {
            JsonNode type = trees.readTree(json).path("type");
            return type.isString() ? type.stringValue() : null;
        } catch (JacksonException broken) {
            return null;
        }
    }

    /// The names of the fields on the way to the one that does not fit.
    private static String path(JacksonException misfit) {
        return misfit.getPath().stream().map(JacksonException.Reference::getPropertyName)
                .filter(name -> name != null).collect(Collectors.joining("."));
    }
}
