using DigitalRights.Facts.Diagnostics;

namespace DigitalRights.Facts.Texts;

/// <summary>
/// Parameters of addresses that tell a site where a reader came from, or who the reader is. The list is kept by hand, from those that
/// browsers and their add-ons take off (Brave, Firefox, AdGuard's list of URL parameters) and that search engines of the region add.
/// </summary>
public static class Trackers
{
    // Whole families, by how they start.
    static readonly string[] Starts =
    [
        "utm_", "ga_", "mtm_", "pk_", "piwik_", "matomo_", "hsa_", "oly_", "vero_", "stm_",
        "itm_", "fb_action_", "fb_comment_", "at_custom", "sfmc_", "__cft__", "__s_", "ns_",
    ];

    static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        // Google, YouTube
        "gclid", "gclsrc", "dclid", "gbraid", "wbraid", "srsltid", "_ga", "_gl", "gad_source", "gad_campaignid", "gs_lcp", "sca_esv",
        // Yandex, VK, Mail.ru and other networks of the region
        "yclid", "ysclid", "ymclid", "_openstat", "yadclid", "yadordid", "rb_clickid", "vkclid", "erid", "tgclid", "from_mindbox",
        // Meta
        "fbclid", "fb_ref", "fb_source", "fb_xd_fragment", "igshid", "igsh", "mibextid", "__tn__", "__xts__", "rdid",
        // Microsoft, X, TikTok, LinkedIn, Pinterest, Snapchat, Reddit
        "msclkid", "cvid", "twclid", "ref_src", "ref_url", "__twitter_impression", "ttclid",
        "tt_medium", "tt_content", "is_from_webapp", "sender_device", "li_fat_id", "trkcampaign", "epik", "sc_cid", "sccid", "rdt_cid",
        // Mail and marketing
        "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi", "__hssc", "__hstc", "__hsfp", "hsctatracking", "dm_i",
        "ml_subscriber", "ml_subscriber_hash", "wickedid", "s_kwcid", "ef_id", "s_cid", "irclickid",
        "irgwc", "_branch_match_id", "_branch_referrer", "_kx", "_ke", "bsft_clkid", "bsft_uid",
        "unicorn_click_id", "ck_subscriber_id", "_bhlid", "mindbox-click-id", "cjevent", "cjdata", "awc", "zanpid",
        // News sites
        "cmpid", "wt_mc", "wt.mc_id", "wt_zmc", "xtor", "smid", "guccounter", "guce_referrer", "guce_referrer_sig",
        "soc_src", "soc_trk", "at_medium", "at_campaign", "at_link_id", "at_ptr_name", "at_format",
        "at_bbc_team", "at_link_origin", "at_link_type", "echobox",
    };

    // A mark of who shared it, in letters at random; a short value means something else.
    const string Shared = "si";
    const int ShortestMark = 8;

    /// <summary>The names of the trackers in an address, and the address without them.</summary>
    public static (IReadOnlyList<string> Found, string Clean) In(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, fragment) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        var found = new List<string>();
        var question = page.IndexOf('?', StringComparison.Ordinal);
        if (question >= 0)
        {
            var query = Cleaned(page[(question + 1)..], found);
            page = query.Length == 0 ? page[..question] : $"{page[..question]}?{query}";
        }
        fragment = fragment.Contains('=', StringComparison.Ordinal) ? Cleaned(fragment, found) : fragment;
        return (found, fragment.Length == 0 ? page : $"{page}#{fragment}");
    }

    /// <summary>Tells of them, by name.</summary>
    public static void Tell(string address, Location at, Findings findings)
    {
        var (found, clean) = In(address.Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase)); // that is reported by itself
        if (found.Count > 0)
        {
            findings.Error("FACT069", at,
                $"The address tracks readers by '{string.Join("' and '", found)}'.",
                $"Write {clean}", mend: new(at, address, clean));
        }
    }

    static string Cleaned(string query, List<string> found)
    {
        var kept = query.Split('&', '?', ';').Where(part => !IsTracker(part, found)).ToList();
        return found.Count == 0 ? query : string.Join('&', kept);
    }

    static bool IsTracker(string part, List<string> found)
    {
        var equals = part.IndexOf('=', StringComparison.Ordinal);
        var name = Uri.UnescapeDataString(equals < 0 ? part : part[..equals]);
        var tracks = Names.Contains(name)
            || Array.Exists(Starts, s => name.StartsWith(s, StringComparison.OrdinalIgnoreCase))
            || (name == Shared && part.Length - equals - 1 >= ShortestMark);
        if (tracks && !found.Contains(name)) found.Add(name);
        return tracks;
    }
}
