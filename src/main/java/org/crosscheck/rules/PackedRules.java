package org.crosscheck.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The rules on their way to another machine: bytes that each JVM reads once, however many tasks
 * carry them.
 *
 * <p>Spark serialises what a task uses with every task; the tables would be built again each time,
 * which takes longer than most tasks of a small corpus do.
 */
final class PackedRules implements Serializable {
  private static final long serialVersionUID = 1;
  private static final Map<UUID, Rules> KNOWN = new ConcurrentHashMap<>();
  private static volatile Packing last;

  private final UUID digest;
  private final byte[] tables;

  private PackedRules(UUID digest, byte[] tables) {
    this.digest = digest;
    this.tables = tables;
  }

  private record Packing(Rules rules, PackedRules packed) {}

  /** The packed form of rules; of the rules that were packed last it is at hand. */
  static PackedRules of(Rules rules) {
    Packing packing = last;
    if (packing == null || packing.rules() != rules) {
      byte[] tables = pack(rules);
      packing = new Packing(rules, new PackedRules(UUID.nameUUIDFromBytes(tables), tables));
      KNOWN.putIfAbsent(packing.packed().digest, rules);
      last = packing;
    }
    return packing.packed();
  }

  private Object readResolve() {
    return KNOWN.computeIfAbsent(digest, d -> unpack(tables));
  }

  static byte[] pack(Rules rules) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (RecordComponent table : Rules.class.getRecordComponents()) {
        out.writeObject(table.getAccessor().invoke(rules));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  static Rules unpack(byte[] bytes) {
    RecordComponent[] components = Rules.class.getRecordComponents();
    Object[] tables = new Object[components.length];
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < tables.length; i++) {
        tables[i] = in.readObject();
      }
      Class<?>[] types =
          Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return Rules.class.getDeclaredConstructor(types).newInstance(tables);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
