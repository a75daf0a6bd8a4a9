package org.needlepoint.store.file;

import java.io.Serial;
import java.util.Optional;
import org.needlepoint.domain.finding.Finding;

/// Why the store did not do what it was asked: a sentence for the person, a short code for whoever helps.
///
/// Neither the message nor anything it carries holds SQL, an engine's text or a patient's data, so it may be logged.
public final class StoreException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /// The kinds of trouble; [#code()] is stable.
    public enum Trouble {
        /// The folder cannot be made, read or written.
        FOLDER("FOLDER"),
        /// Another Needlepoint has the clinic open.
        OPEN_ELSEWHERE("OPEN"),
        /// The file may not be written.
        READ_ONLY("READ-ONLY"),
        /// There is a file, but no clinic in it.
        NOT_A_CLINIC("FOREIGN"),
        /// The file is damaged.
        DAMAGED("DAMAGED"),
        /// The key does not open the file.
        WRONG_KEY("KEY"),
        /// A newer Needlepoint wrote this.
        NEWER("NEWER"),
        /// The disk is full.
        DISK_FULL("FULL"),
        /// The file closed itself because of an error; the next call opens it again.
        CLOSED("CLOSED"),
        /// The clinic was closed by its owner.
        SHUT("SHUT"),
        /// What was asked cannot be true; see [StoreException#finding()].
        REFUSED("REFUSED"),
        /// The session holds other acts than the caller knows.
        MOVED_ON("MOVED-ON"),
        /// There is no such patient or session.
        MISSING("MISSING"),
        /// An act does not fit the chain of the acts before it.
        BROKEN_CHAIN("CHAIN"),
        /// An entry is longer than the file holds.
        TOO_LONG("LONG"),
        /// None of the above.
        UNEXPECTED("STORE");

        private final String code;

        Trouble(String code) {
            this.code = code;
        }

        /// As told beside the sentence.
        public String code() {
            return code;
        }
    }

    private final Trouble trouble;
    private final String sentence;
    private final transient Finding finding;

    public StoreException(Trouble trouble, String sentence) {
        this(trouble, sentence, null, null);
    }

    private StoreException(Trouble trouble, String sentence, Throwable cause, Finding finding) {
        super(trouble.code + ": " + sentence, cause);
        this.trouble = trouble;
        this.sentence = sentence;
        this.finding = finding;
    }

    /// An error of the engine: only its kind, its number and where it was thrown are kept.
    public StoreException(Trouble trouble, String sentence, Throwable engine) {
        this(trouble, sentence, Stripped.of(engine), null);
    }

    /// An act, or something entered, that cannot be true.
    public static StoreException refused(Finding finding) {
        return new StoreException(Trouble.REFUSED, finding.sentence(), null, finding);
    }

    public Trouble trouble() {
        return trouble;
    }

    /// What happened and what to do, for the person.
    public String sentence() {
        return sentence;
    }

    /// A short stable code.
    public String code() {
        return trouble.code;
    }

    /// The finding, where an act was refused.
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }
}
