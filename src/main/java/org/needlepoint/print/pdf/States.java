package org.needlepoint.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Opacities and fades of one surface, remembered so that a kept form can be given the same ones in the next document.
final class States {

    /// The box of every mask, in points: wider than any sheet.
    private static final float FAR = 2000;

    private final PDDocument document;
    private final List<State> made = new ArrayList<>();

    /// What a graphics state does, without the document it was made for.
    sealed interface State {
        /// Ink of an opacity.
        record Opacity(double value) implements State {
        }

        /// Ink that rises from nothing at one height to full at another, in points.
        record Fade(float empty, float full) implements State {
        }
    }

    States(PDDocument document) {
        this.document = document;
    }

    /// The document that the states are made for.
    PDDocument document() {
        return document;
    }

    /// The states in the order in which they were asked for.
    List<State> made() {
        return List.copyOf(made);
    }

    PDExtendedGraphicsState opacity(double value) throws IOException {
        return remembered(new State.Opacity(value));
    }

    PDExtendedGraphicsState fade(float empty, float full) throws IOException {
        return remembered(new State.Fade(empty, full));
    }

    private PDExtendedGraphicsState remembered(State state) throws IOException {
        made.add(state);
        return build(state, document);
    }

    static PDExtendedGraphicsState build(State state, PDDocument document) throws IOException {
        PDExtendedGraphicsState built = new PDExtendedGraphicsState();
        switch (state) {
            case State.Opacity(double value) -> {
                built.setNonStrokingAlphaConstant((float) value);
                built.setStrokingAlphaConstant((float) value);
            }
            case State.Fade(float empty, float full) -> {
                COSDictionary mask = new COSDictionary();
                mask.setItem(COSName.TYPE, COSName.MASK);
                mask.setItem(COSName.S, COSName.LUMINOSITY);
                mask.setItem(COSName.G, ramp(document, empty, full));
                built.getCOSObject().setItem(COSName.SMASK, mask);
            }
        }
        return built;
    }

    /// A group that is black at one height and white at another: what an axial shading paints.
    private static PDFormXObject ramp(PDDocument document, float empty, float full) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(-FAR, -FAR, 2 * FAR, 2 * FAR));
        PDTransparencyGroupAttributes group = new PDTransparencyGroupAttributes();
        group.getCOSObject().setItem(COSName.S, COSName.TRANSPARENCY);
        group.getCOSObject().setItem(COSName.CS, COSName.DEVICEGRAY);
        form.setGroup(group);
        form.setResources(new PDResources());
        try (PDFormContentStream content = new PDFormContentStream(form)) {
            content.shadingFill(shading(empty, full));
        }
        return form;
    }

    private static PDShading shading(float empty, float full) throws IOException {
        COSDictionary ramp = new COSDictionary();
        ramp.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        ramp.setItem(COSName.DOMAIN, numbers(0, 1));
        ramp.setItem(COSName.C0, numbers(0));
        ramp.setItem(COSName.C1, numbers(1));
        ramp.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceGray.INSTANCE);
        shading.setCoords(numbers(0, empty, 0, full));
        shading.setFunction(new PDFunctionType2(ramp));
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        shading.setExtend(extend);
        return shading;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }
}
