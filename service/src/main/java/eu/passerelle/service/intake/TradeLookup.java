package eu.passerelle.service.intake;

import eu.passerelle.explanation.Words;
import eu.passerelle.service.directory.NaceCode;
import eu.passerelle.service.directory.NaceCodes;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a company does by everyday words or by NACE code. Only a code is ever taken without asking. */
final class TradeLookup implements Lookup {

    private static final int MOST = 8;
    private static final Pattern ONLY_CODE = Pattern.compile("(\\d{2})\\.?(\\d{1,2})?");
    private static final Pattern CODE_AT_END = Pattern.compile(".*\\((\\d{2}(?:\\.\\d{1,2})?)\\)");

    private final NaceCodes codes;

    TradeLookup(NaceCodes codes) {
        this.codes = codes;
    }

    @Override
    public Found find(String typed, Words words) {
        var named = code(typed);
        if (named.isPresent()) {
            return Found.one(entry(named.get(), words));
        }
        var offered = new ArrayList<Entry>();
        codes.search(typed, words.language().tag(), MOST).forEach(code -> offered.add(entry(code, words)));
        if (!offered.isEmpty()) {
            offered.add(new Entry(NONE, words.say("form.nace.none"), "", null, null));
        }
        return Found.several(offered);
    }

    /** The revision in force first: an older code only where the newer list has none of that number. */
    private Optional<NaceCode> code(String typed) {
        var only = ONLY_CODE.matcher(typed);
        var atEnd = CODE_AT_END.matcher(typed);
        String code;
        if (only.matches()) {
            code = only.group(2) == null ? only.group(1) : only.group(1) + "." + only.group(2);
        } else if (atEnd.matches()) {
            code = atEnd.group(1);
        } else {
            return Optional.empty();
        }
        return codes.find(code, NaceCodes.REVISION_2_1).or(() -> codes.find(code, NaceCodes.REVISION_2));
    }

    private Entry entry(NaceCode code, Words words) {
        String language = words.language().tag();
        NaceCode division =
                codes.find(code.code().substring(0, 2), NaceCodes.REVISION_2_1).orElse(code);
        String label = (code.labels().isEmpty() ? division : code).label(language) + " (" + code.code() + ")";
        var answer = Typed.JSON.objectNode().put("code", code.code()).put("revision", code.revision());
        return new Entry(code.code(), label, "", answer, label);
    }
}
