/**
 * The schema's revisions: written from a model by comparing databases, proved both ways, judged,
 * applied and taken back. It knows no table of the product that it serves.
 */
@NullMarked
package io.blotter.toolchain;

import org.jspecify.annotations.NullMarked;
