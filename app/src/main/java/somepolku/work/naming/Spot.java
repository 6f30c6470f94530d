package somepolku.work.naming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One entry that says the name. Hundreds of thousands are held for undo, so it is no entry but where to find one.
 *
 * @param before the names that it said
 */
record Spot(Saying<?> saying, UUID id, Optional<LocalDate> day, List<String> before) {}
