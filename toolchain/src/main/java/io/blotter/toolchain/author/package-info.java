/** Making revisions: written from the model, joined, and held against it. */
@NullMarked
package io.blotter.toolchain.author;

import org.jspecify.annotations.NullMarked;
