namespace Cooperation.Platform.Domain;

/// <summary>What held on a day.</summary>
public static class Dated
{
    /// <summary>Whether it held on that day.</summary>
    public static bool HoldsOn(this IDated dated, DateOnly day) =>
        (dated.ValidFrom is null || dated.ValidFrom <= day) && (dated.ValidTo is null || day <= dated.ValidTo);

    /// <summary>What of these held on that day.</summary>
    public static IQueryable<T> HeldOn<T>(this IQueryable<T> dated, DateOnly day)
        where T : class, IDated => dated.Where(d => (d.ValidFrom == null || d.ValidFrom <= day) && (d.ValidTo == null || day <= d.ValidTo));
}
