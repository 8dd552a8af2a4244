package eu.passerelle.service.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of the form as a page.
 *
 * @param address of the form, without the step
 * @param why what the answers of the step are for
 * @param source where the law asks for them
 * @param saved when the form was saved last, in words; null if never
 * @param askNow whether somebody just sent this page with a slip in it, so that the list of slips takes the focus
 * @param unread answers of other steps that cannot be read and are left out
 */
record StepPage(
        String address,
        String id,
        int number,
        String title,
        String why,
        String source,
        List<StepLink> steps,
        int round,
        @Nullable String saved,
        boolean askNow,
        List<SlipLink> slips,
        List<SlipLink> unread,
        List<Block> blocks,
        KnownSoFar known,
        @Nullable String back,
        int days) {

    /** @param href null for a step that nobody has been to */
    record StepLink(String label, @Nullable String href, boolean done, boolean now) {}

    record SlipLink(String href, String words) {}

    /**
     * Questions in one frame.
     *
     * @param group empty, {@code maturity} or {@code aidRow-<number>}
     * @param number of the row, from 1; 0 for other frames
     */
    record Block(String group, int number, boolean lastRow, List<FieldView> fields) {

        public boolean isRow() {
            return number > 0;
        }

        public boolean isFolded() {
            return group.equals(ContactStep.MATURITY);
        }

        /** A frame that holds something opens by itself. */
        public boolean isFilled() {
            return fields.stream().anyMatch(field -> !field.value().isEmpty() || field.error() != null);
        }
    }

    public boolean isLast() {
        return number == steps.size();
    }

    public int getTotal() {
        return steps.size();
    }
}
