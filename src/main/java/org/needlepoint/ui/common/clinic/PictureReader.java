package org.needlepoint.ui.common.clinic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import org.needlepoint.domain.clinic.Logo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file as the clinic's logo; what cannot be drawn is refused with a sentence. Not for the FX thread.
final class PictureReader {

    private static final Logger LOG = LoggerFactory.getLogger(PictureReader.class);

    private PictureReader() {
    }

    static Logo.Reading read(Path file) {
        String name = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        try {
            long length = Files.size(file);
            if (length > Logo.MOST_BYTES) {
                return Logo.tooLarge(name, length);
            }
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Logo.MOST_BYTES + 1);
            }
            return drawable(name, Logo.read(name, bytes));
        } catch (IOException | SecurityException unreadable) {
            LOG.warn("A picture could not be read: {}", unreadable.getClass().getSimpleName());
            return new Logo.Refused("\"" + name + "\" cannot be read. Copy it to this computer and choose the copy.");
        }
    }

    /// A file may be whole and still hold what no program here can draw.
    private static Logo.Reading drawable(String name, Logo.Reading reading) {
        return switch (reading) {
            case Logo.Taken(Logo logo) when image(logo).isError() -> new Logo.Refused("\"" + name
                    + "\" is a kind of picture that cannot be drawn here. Save it as a plain PNG and choose that.");
            case Logo.Taken taken -> taken;
            case Logo.Refused refused -> refused;
        };
    }

    static Image image(Logo logo) {
        return new Image(new ByteArrayInputStream(logo.bytes()), 480, 192, true, true);
    }
}
