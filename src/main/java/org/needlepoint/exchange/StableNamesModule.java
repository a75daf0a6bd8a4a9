package org.needlepoint.exchange;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import org.needlepoint.domain.aftercare.Advice;
import org.needlepoint.domain.aftercare.Grade;
import org.needlepoint.domain.aftercare.Leaving;
import org.needlepoint.domain.aftercare.OtherCare;
import org.needlepoint.domain.aftercare.OtherReaction;
import org.needlepoint.domain.aftercare.ReactionKind;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Muscle;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;
import org.needlepoint.domain.finding.Level;
import org.needlepoint.domain.round.Fate;
import org.needlepoint.domain.round.Position;
import org.needlepoint.domain.screening.ConsentForm;
import org.needlepoint.domain.screening.Giver;
import org.needlepoint.domain.screening.Measure;
import org.needlepoint.domain.screening.Question;
import org.needlepoint.domain.screening.Reply;
import org.needlepoint.domain.session.Answer;
import org.needlepoint.domain.session.Direction;
import org.needlepoint.domain.session.Grip;
import org.needlepoint.domain.session.Sensation;
import org.needlepoint.domain.session.SessionAct;
import org.needlepoint.domain.session.Technique;
import org.needlepoint.domain.session.annotation.PainQuality;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/// Writes listed values by their stored names and moments as ISO 8601 in UTC, and reads nothing else for them.
final class StableNamesModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    StableNamesModule() {
        named(BodyView.class, StableNames.VIEW);
        named(Muscle.class, StableNames.MUSCLE);
        named(Site.class, StableNames.SITE);
        named(Side.class, StableNames.SIDE);
        named(Direction.class, StableNames.DIRECTION);
        named(Technique.class, StableNames.TECHNIQUE);
        named(Grip.class, StableNames.GRIP);
        named(Sensation.class, StableNames.SENSATION);
        named(Answer.class, StableNames.ANSWER);
        named(SessionAct.Stamp.class, StableNames.STAMP);
        named(Level.class, StableNames.LEVEL);
        named(Question.class, StableNames.QUESTION);
        named(Reply.class, StableNames.REPLY);
        named(Measure.class, StableNames.MEASURE);
        named(ConsentForm.class, StableNames.CONSENT_FORM);
        named(Giver.class, StableNames.GIVER);
        named(Position.class, StableNames.POSITION);
        named(Fate.class, StableNames.FATE);
        named(ReactionKind.class, StableNames.REACTION_KIND);
        named(OtherReaction.class, StableNames.OTHER_REACTION);
        named(Grade.class, StableNames.GRADE);
        named(Leaving.class, StableNames.LEAVING);
        named(Advice.class, StableNames.ADVICE);
        named(OtherCare.class, StableNames.OTHER_CARE);
        named(PainQuality.class, StableNames.PAIN_QUALITY);
        addSerializer(Instant.class, new MomentWriter());
        addDeserializer(Instant.class, new MomentReader());
    }

    private <E extends Enum<E>> void named(Class<E> type, Naming<E> naming) {
        addSerializer(type, new NameWriter<>(type, naming));
        addDeserializer(type, new NameReader<>(type, naming));
    }

    private static String text(JsonParser parser, DeserializationContext context, Class<?> type) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            context.reportWrongTokenException(type, JsonToken.VALUE_STRING, "a text is expected");
        }
        return parser.getString();
    }

    private static final class NameWriter<E extends Enum<E>> extends StdSerializer<E> {
        private final Naming<E> naming;

        NameWriter(Class<E> type, Naming<E> naming) {
            super(type);
            this.naming = naming;
        }

        @Override
        public void serialize(E value, JsonGenerator json, SerializationContext context) {
            json.writeString(naming.name(value));
        }
    }

    private static final class NameReader<E extends Enum<E>> extends StdDeserializer<E> {
        private final Naming<E> naming;

        NameReader(Class<E> type, Naming<E> naming) {
            super(type);
            this.naming = naming;
        }

        @Override
        @SuppressWarnings("unchecked")
        public E deserialize(JsonParser parser, DeserializationContext context) {
            Class<E> type = (Class<E>) handledType();
            return naming.value(text(parser, context, type))
                    .orElseGet(() -> context.reportInputMismatch(type, "unknown name"));
        }
    }

    private static final class MomentWriter extends StdSerializer<Instant> {
        MomentWriter() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.toString());
        }
    }

    private static final class MomentReader extends StdDeserializer<Instant> {
        MomentReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return Instant.parse(text(parser, context, Instant.class));
            } catch (DateTimeException wrong) {
                return context.reportInputMismatch(Instant.class, "not a moment");
            }
        }
    }
}
