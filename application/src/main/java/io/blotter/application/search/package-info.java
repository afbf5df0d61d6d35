/**
 * Finding things: sources by place and type, names while typing, agencies by resemblance, known
 * addresses.
 */
@NullMarked
package io.blotter.application.search;

import org.jspecify.annotations.NullMarked;
