namespace DigitalRights.Site.Search;

/// <summary>Words of questions that say nothing about what is looked for. They count only where nothing else is asked.</summary>
static class SearchStops
{
    /// <summary>English and Russian ones.</summary>
    public const string Words =
        "a about all am an and any are as at be been being by can could did do does done for from get go had happen happened "
        + "happens has have how i if in into is it its just let many may me might more most much must my no not now of off on "
        + "only or our out over per shall should so some such than that the their them then there these they this those to "
        + "today too under up us use was we were what when where whether which while who whom whose why will with would you "
        + "your "
        + "а без бы был была были было быть в во для до его ее если есть же за и из или их к как какие какой кем когда ко кого которые "
        + "кто ли меня мне мой можно "
        + "мы на надо не ни о об он она они от по почему при про с сколько со та так там те то тот ты у уже чего чем что "
        + "чтобы эти это я";
}
