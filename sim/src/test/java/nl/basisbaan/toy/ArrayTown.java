package nl.basisbaan.toy;

import nl.basisbaan.numbers.Chance;
import nl.basisbaan.numbers.Chance.Draw;
import nl.basisbaan.numbers.Moment;
import nl.basisbaan.toy.ToyModel.Event;

/**
 * As fast as plain arrays go: blocks of people, draws of a block filled in bulk, and loops so small
 * that the compiler vectorises them. The draws are those of {@link ColumnTown}, and so is every
 * life.
 */
final class ArrayTown implements ToyTown {
  private final int size;
  private final Chance chance;
  private final ToyOdds table = new ToyOdds();
  private final ArrayBlock[] blocks;
  private final long[] limits;
  private final long[] drawn = new long[ArrayBlock.MOST];
  private int now;

  ArrayTown(int size, long seed) {
    this.size = size;
    chance = new Chance(seed, 0);
    blocks = new ArrayBlock[(size + ArrayBlock.MOST - 1) / ArrayBlock.MOST];
    for (int i = 0; i < blocks.length; i++) {
      int first = i * ArrayBlock.MOST;
      blocks[i] = new ArrayBlock(first, Math.min(ArrayBlock.MOST, size - first), chance);
    }
    limits =
        ToyModel.EVENTS.stream()
            .mapToDouble(Event::perMonth)
            .mapToLong(ArrayBlock::limit)
            .toArray();
  }

  @Override
  public void live(int months) {
    for (int end = now + months; now < end; now++) {
      Moment month = () -> now;
      Draw change = chance.of(ToyModel.CHANGE, month);
      Draw[] draws =
          ToyModel.EVENTS.stream()
              .map(event -> chance.of(event.purpose(), month))
              .toArray(Draw[]::new);
      for (ArrayBlock block : blocks) {
        live(block, change, draws);
      }
    }
  }

  private void live(ArrayBlock block, Draw change, Draw[] draws) {
    block.fill(drawn, change);
    block.change(drawn, table, now);
    for (int i = 0; i < draws.length; i++) {
      block.fill(drawn, draws[i]);
      block.experience(drawn, limits[i]);
    }
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Life life(int person) {
    return blocks[person / ArrayBlock.MOST].life(person % ArrayBlock.MOST, now);
  }
}
