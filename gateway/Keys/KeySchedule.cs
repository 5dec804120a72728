namespace Cooperation.Gateway.Keys;

/// <summary>When a key is made, signs and goes. Kept apart from database and clock, because every replica and every test must come to the same answer.</summary>
internal static class KeySchedule
{
    /// <summary>When a key that is made now begins to sign, or null while none is due. The very first signs at once: nobody waits for it.</summary>
    public static DateTimeOffset? NextSignsFrom(DateTimeOffset? newestSignsFrom, KeyOptions options, DateTimeOffset now)
    {
        if (newestSignsFrom is not { } newest)
        {
            return now;
        }

        var announced = now + options.Overlap;
        return newest + options.Rotation > announced ? null : announced;
    }

    /// <summary>The key that signs now: the one that began last.</summary>
    public static T? Signing<T>(IEnumerable<T> keys, Func<T, DateTimeOffset> signsFrom, DateTimeOffset now)
        where T : class => keys.Where(key => signsFrom(key) <= now).MaxBy(signsFrom);
}
