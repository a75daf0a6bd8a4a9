package org.needlepoint.diagram;

import java.awt.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.needlepoint.domain.body.BodyView;
import org.needlepoint.domain.body.Side;
import org.needlepoint.domain.body.Site;

/// Reads one of our drawings from its SVG file; elements are told apart by the first word of their id.
final class SvgDrawing {

    private static final Map<String, Site> SITES = Map.of("forehead", Site.FOREHEAD, "temple", Site.TEMPLE,
            "top_of_ear", Site.TOP_OF_EAR, "neck", Site.NECK, "upper_back", Site.UPPER_BACK);

    /// An element with an id, and the text inside it.
    private record Element(String id, Map<String, String> attributes, String text) {

        String get(String name) {
            String value = attributes.get(name);
            if (value == null) {
                throw new IllegalArgumentException(id + " has no " + name);
            }
            return value;
        }

        double number(String name) {
            return Double.parseDouble(get(name));
        }

        boolean says(String name) {
            return "true".equals(attributes.get(name));
        }

        /// The id without its first word.
        String name() {
            return id.substring(id.indexOf('.') + 1);
        }
    }

    private final Map<String, String> root = new HashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();

    private SvgDrawing() {
    }

    /// The drawing in a file.
    ///
    /// @throws IOException              where the file cannot be read as XML
    /// @throws IllegalArgumentException where it is not one of our drawings
    static Drawing read(InputStream svg) throws IOException {
        SvgDrawing file = new SvgDrawing();
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            file.collect(factory.createXMLStreamReader(svg));
        } catch (XMLStreamException broken) {
            throw new IOException("not well-formed: " + broken.getMessage(), broken);
        }
        return file.drawing();
    }

    private void collect(XMLStreamReader xml) throws XMLStreamException {
        Map<String, String> open = Map.of();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    text.setLength(0);
                    if (xml.getLocalName().equals("svg")) {
                        root.putAll(attributes(xml));
                    } else if (xml.getAttributeValue(null, "id") != null) {
                        open = attributes(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    String id = open.get("id");
                    if (id != null) {
                        elements.put(id, new Element(id, open, text.toString().strip()));
                    }
                    open = Map.of();
                }
                default -> { }
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private Drawing drawing() {
        Element svg = new Element("svg", root, "");
        BodyView view = BodyView.ofId(svg.get("data-view"))
                .orElseThrow(() -> new IllegalArgumentException("no view is called " + root.get("data-view")));
        double[] crop = Stream.of(svg.get("data-crop").split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Drawing(view, Integer.parseInt(svg.get("data-version")),
                new Extent(crop[0], crop[1], crop[2], crop[3]),
                svg.number("data-fade-top"), svg.number("data-fade-bottom"),
                path(elements.get("outline")), all("zone").map(this::zone).toList(), shapes("edge"), shapes("shade"),
                contours("feature"), contours("guide"), contours("anatomy"), all("tickname").map(this::level).toList(),
                all("landmark").map(this::landmark).toList(), regions("site"), regions("muscle"), regions("refused"));
    }

    private List<Shape> shapes(String kind) {
        return all(kind).map(SvgDrawing::path).toList();
    }

    private Stream<Element> all(String kind) {
        return elements.values().stream().filter(element -> element.id().startsWith(kind + "."));
    }

    private static Shape path(Element element) {
        return SvgPath.parse(element.get("d"));
    }

    private List<Contour> contours(String kind) {
        return all(kind).map(e -> new Contour(e.id(), weight(e), path(e))).toList();
    }

    private static Contour.Weight weight(Element element) {
        return switch (element.get("class").split(" ")[0]) {
            case "strong" -> Contour.Weight.STRONG;
            case "fine" -> Contour.Weight.FINE;
            default -> Contour.Weight.MEDIUM;
        };
    }

    private List<Region> regions(String kind) {
        return all(kind).map(e -> {
            int dot = e.name().lastIndexOf('.');
            Region.Part part = Region.Part.valueOf(e.name().substring(dot + 1).toUpperCase(Locale.ROOT));
            return new Region(e.name().substring(0, dot), part, path(e));
        }).toList();
    }

    private Zone zone(Element e) {
        Optional<Side> side = Optional.ofNullable(e.attributes().get("data-side"))
                .map(s -> Side.valueOf(s.toUpperCase(Locale.ROOT)));
        Optional<Zone.Name> name = Optional.ofNullable(elements.get("name." + e.name()))
                .map(n -> new Zone.Name(n.number("x"), n.number("y"), anchor(n), line("leader." + e.name()),
                        n.says("data-count")));
        return new Zone(e.name(), SITES.get(e.get("data-site")), side, path(e), name);
    }

    private Level level(Element e) {
        return new Level(e.text(), line("tick." + e.name()), e.number("x"), e.number("y"), anchor(e),
                e.says("data-wrap"));
    }

    private Landmark landmark(Element e) {
        return new Landmark(e.id(), e.text(), e.number("cx"), e.number("cy"), e.says("data-measured"),
                e.says("data-names"));
    }

    private static Anchor anchor(Element e) {
        return Anchor.valueOf(e.get("text-anchor").toUpperCase(Locale.ROOT));
    }

    private Optional<Zone.Leader> line(String id) {
        return Optional.ofNullable(elements.get(id)).map(e -> {
            List<Double> ends = new ArrayList<>();
            for (String number : e.get("d").substring(1).split("[L ]")) {
                ends.add(Double.parseDouble(number));
            }
            return new Zone.Leader(ends.get(0), ends.get(1), ends.get(2), ends.get(3));
        });
    }
}
