/**
 * How much each caller may use the registry, by kind of use: ordinary calls, suggestions at every
 * key stroke, and what guards a secret against guessing.
 */
@NullMarked
package io.blotter.application.ratelimit;

import org.jspecify.annotations.NullMarked;
