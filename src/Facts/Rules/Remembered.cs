using System.Runtime.CompilerServices;

namespace DigitalRights.Facts.Rules;

/// <summary>
/// What is worked out of something that never changes, once and for as long as that is in use: for rules that look at the whole content,
/// of which from one reading to the next hardly anything changes.
/// </summary>
sealed class Remembered<TOf, TWhat>(Func<TOf, TWhat> work)
    where TOf : class
{
    readonly ConditionalWeakTable<TOf, Known> _known = [];

    public TWhat Of(TOf of) => _known.GetValue(of, key => new(work(key))).What;

    sealed record Known(TWhat What);
}
