package org.needlepoint.print.page;

import java.util.ArrayList;
import java.util.List;

/// Fills pages from top to bottom; what does not fit goes on to the next, with its head repeated.
public final class Pagination {

    /// A row that is higher than this part of a page is divided rather than moved.
    private static final double DIVIDED_ABOVE = 0.25;

    private final double room;
    private List<Block> head;
    private final List<List<Block>> pages = new ArrayList<>();
    private double left;

    /// @param room what a page holds, in mm
    /// @param head what every page after the first begins with
    public Pagination(double room, List<Block> head) {
        this.room = room;
        this.head = List.copyOf(head);
    }

    /// Begins the first page.
    public void begin(List<Block> blocks) {
        pages.add(new ArrayList<>());
        left = room;
        blocks.forEach(this::put);
    }

    /// From here on new pages begin with another head.
    public void head(List<Block> blocks) {
        head = List.copyOf(blocks);
    }

    /// What the page that is being filled still holds, in mm.
    public double left() {
        return left;
    }

    public void add(Block block) {
        if (block.heightMm() > left) {
            turn();
        }
        put(block);
    }

    /// Adds a row, whole where that wastes little of a page, else divided after one of its parts.
    public void add(Divided row) {
        double height = row.parts().stream().mapToDouble(Block::heightMm).sum();
        if (height > left && height < DIVIDED_ABOVE * room) {
            turn();
        }
        List<Block> parts = row.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).heightMm() > left) {
                turn();
                if (i > 0) {
                    put(row.continued());
                }
            }
            put(parts.get(i));
        }
    }

    public List<List<Block>> pages() {
        return pages;
    }

    /// Begins the next page with the head.
    public void turn() {
        pages.add(new ArrayList<>());
        left = room;
        head.forEach(this::put);
    }

    private void put(Block block) {
        pages.getLast().add(block);
        left -= block.heightMm();
    }
}
