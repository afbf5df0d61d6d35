package io.blotter.application.shared;

import java.time.Instant;

/**
 * The item of a list, newest first, after which its next page begins. What is added or removed
 * meanwhile makes no page skip or repeat an item.
 *
 * @param at when that item came to be, as the list is sorted
 * @param id tells it from others of the same moment
 */
public record Cursor(Instant at, long id) {}
