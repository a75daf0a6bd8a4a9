package org.needlepoint.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a finished PDF as pictures: preview and saved images show that very file, nothing is laid out twice.
///
/// Safe from several threads, one page at a time. A page takes 50 ms to 2 s: not for the FX thread.
public final class ChartPages implements Closeable {

    /// The resolution of saved images (UX section 12).
    public static final int SAVED_DPI = 300;

    /// The writer's own format: in the general one Java mistakes the size of a pixel for its inverse.
    private static final String PNG_FORMAT = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / 0.0254;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private ChartPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Opens a PDF.
    ///
    /// @throws PaperFailure when the bytes are no PDF
    public static ChartPages of(byte[] pdf) throws PaperFailure {
        try {
            return new ChartPages(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new PaperFailure("The chart cannot be shown. Make it again.", e);
        }
    }

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// A page as a picture.
    ///
    /// @param page from 0
    /// @param dpi  pixels an inch
    public PageImage image(int page, double dpi) throws PaperFailure {
        BufferedImage image = rendered(page, dpi);
        int width = image.getWidth();
        int height = image.getHeight();
        return new PageImage(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// Saves every page as a PNG of 300 dpi beside each other: "name 1.png", "name 2.png"; one page has no number.
    ///
    /// @return the files, in the order of the pages
    /// @throws PaperFailure when one cannot be written; those before it are there
    public List<Path> saveImages(Path folder, String name) throws PaperFailure {
        List<Path> files = new ArrayList<>();
        for (int page = 0; page < count(); page++) {
            Path file = folder.resolve(count() == 1 ? name + ".png" : name + " " + (page + 1) + ".png");
            PaperFile.save(file, png(rendered(page, SAVED_DPI)));
            files.add(file);
        }
        return files;
    }

    private synchronized BufferedImage rendered(int page, double dpi) throws PaperFailure {
        try {
            return renderer.renderImageWithDPI(page, (float) dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new PaperFailure("Page " + (page + 1) + " cannot be shown. Make the chart again.", e);
        }
    }

    private static byte[] png(BufferedImage image) throws PaperFailure {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            IIOMetadata metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), null);
            metadata.mergeTree(PNG_FORMAT, resolution());
            writer.write(new IIOImage(image, null, metadata));
        } catch (IOException e) {
            throw new PaperFailure("The page could not be made into a picture. Save the PDF instead.", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// The pixels of a metre, so that the picture prints in the page's own size.
    private static IIOMetadataNode resolution() {
        String pixels = Long.toString(Math.round(SAVED_DPI * INCHES_PER_METRE));
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", pixels);
        size.setAttribute("pixelsPerUnitYAxis", pixels);
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(PNG_FORMAT);
        root.appendChild(size);
        return root;
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The chart could not be closed.", e);
        }
    }
}
