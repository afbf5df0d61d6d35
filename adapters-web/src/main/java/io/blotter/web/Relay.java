package io.blotter.web;

import io.blotter.application.shared.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Bytes on their way from who makes them to who sends them. As long as there is room for all of
 * them the maker never waits for a slow reader; beyond it they are not kept, and he does.
 */
final class Relay extends OutputStream {
  private static final Duration MAX_WAIT = Duration.ofMinutes(1);

  private final int room;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Deque<byte[]> unread = new ArrayDeque<>();
  private @Nullable List<byte[]> all = new ArrayList<>();
  private int size;
  private int unreadBytes;
  private boolean ended;
  private boolean failed;
  private boolean abandoned;

  /**
   * @param room how many bytes may be in memory
   */
  Relay(int room) {
    this.room = room;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    lock.lock();
    try {
      if (all != null && size + length > room) {
        all = null;
      }
      waitForRoom(length);
      var chunk = Arrays.copyOfRange(bytes, offset, offset + length);
      if (all != null) {
        all.add(chunk);
        size += length;
      }
      if (!abandoned) {
        unread.add(chunk);
        unreadBytes += length;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void waitForRoom(int length) throws IOException {
    waitWhile(
        () -> all == null && !abandoned && unreadBytes > 0 && unreadBytes + length > room,
        Deadline.left(MAX_WAIT));
    if (all == null && abandoned) {
      throw new IOException("the caller is gone");
    }
  }

  private void waitWhile(BooleanSupplier blocked, Duration most) throws IOException {
    var left = most.toNanos();
    try {
      while (blocked.getAsBoolean()) {
        if (left <= 0) {
          throw new IOException("the other side takes too long");
        }
        left = changed.awaitNanos(left);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IOException("the server stops", stopping);
    }
  }

  /** All bytes have been written. */
  void end() {
    changing(() -> ended = true);
  }

  /** The rest will not come; nothing where all has. */
  void fail() {
    changing(() -> failed = !ended);
  }

  /** Nobody reads on. */
  void abandon() {
    changing(() -> {
      abandoned = true;
      unread.clear();
      unreadBytes = 0;
    });
  }

  private void changing(Runnable change) {
    lock.lock();
    try {
      change.run();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** All bytes, where there was room for them; asked for at the end. */
  Optional<byte[]> whole() {
    return Optional.ofNullable(all)
        .map(chunks -> {
          var whole = new byte[size];
          var filled = 0;
          for (var chunk : chunks) {
            System.arraycopy(chunk, 0, whole, filled, chunk.length);
            filled += chunk.length;
          }
          return whole;
        });
  }

  /** The bytes as they come, for one reader. */
  InputStream reader() {
    return new InputStream() {
      private byte[] chunk = {};
      private int read;

      @Override
      public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        while (read == chunk.length) {
          var next = next();
          if (next == null) {
            return -1;
          }
          chunk = next;
          read = 0;
        }
        var count = Math.min(length, chunk.length - read);
        System.arraycopy(chunk, read, into, offset, count);
        read += count;
        return count;
      }
    };
  }

  private byte @Nullable [] next() throws IOException {
    lock.lock();
    try {
      waitWhile(() -> unread.isEmpty() && !ended && !failed, MAX_WAIT);
      var chunk = unread.poll();
      if (chunk != null) {
        unreadBytes -= chunk.length;
        changed.signalAll();
      } else if (failed) {
        throw new IOException("the rest could not be made");
      }
      return chunk;
    } finally {
      lock.unlock();
    }
  }
}
