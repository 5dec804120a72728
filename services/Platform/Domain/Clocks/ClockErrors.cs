using System.Globalization;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Platform.Domain.Clocks;

/// <summary>Every reason for which a clock is not stopped, started or given more time; the codes begin with the service's name.</summary>
public static class ClockErrors
{
    /// <summary>It was met, or its record is closed.</summary>
    public static DomainError NotRunning(ClockCatalogue kinds, Clock clock) =>
        Error(
            kinds,
            "not-running",
            $"Thời hạn {kinds.WordsFor(clock).Vi} không còn chạy: việc đã xong hoặc hồ sơ đã đóng.",
            $"The clock of the {kinds.WordsFor(clock).En} no longer runs: its work is done, or its record is closed."
        );

    /// <summary>It stands still already.</summary>
    public static DomainError AlreadyPaused(ClockCatalogue kinds, Clock clock) =>
        Error(
            kinds,
            "already-paused",
            $"Thời hạn {kinds.WordsFor(clock).Vi} đang tạm dừng.",
            $"The clock of the {kinds.WordsFor(clock).En} already stands still."
        );

    /// <summary>It is not standing still.</summary>
    public static DomainError NotPaused(ClockCatalogue kinds, Clock clock) =>
        Error(
            kinds,
            "not-paused",
            $"Thời hạn {kinds.WordsFor(clock).Vi} đang chạy, không có gì để tiếp tục.",
            $"The clock of the {kinds.WordsFor(clock).En} is running: there is nothing to resume."
        );

    /// <summary>Its rule gives no more time.</summary>
    public static DomainError NotExtendable(ClockCatalogue kinds, Clock clock) =>
        Error(
            kinds,
            "not-extendable",
            $"Thời hạn {kinds.WordsFor(clock).Vi} không được gia hạn theo {clock.Terms.Source}.",
            $"The clock of the {kinds.WordsFor(clock).En} can't be extended by its rule: {clock.Terms.Source}."
        );

    /// <summary>More time than the rule allows in all.</summary>
    public static DomainError ExtendedTooFar(ClockCatalogue kinds, Clock clock, decimal most) =>
        Error(
            kinds,
            "extended-too-far",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Thời hạn {kinds.WordsFor(clock).Vi} chỉ được gia hạn tất cả {most:0.#} đơn vị của thời hạn."
            ),
            string.Create(
                CultureInfo.InvariantCulture,
                $"The clock of the {kinds.WordsFor(clock).En} can be extended by {most:0.#} in its own unit, all in all."
            ),
            "amount"
        ) with
        {
            Source = new(clock.Terms.Source, clock.Terms.Source),
        };

    /// <summary>The record has no such clock.</summary>
    /// <param name="kinds">What its clocks are called.</param>
    /// <param name="clocks">Those that it has.</param>
    public static DomainError NoSuchClock(ClockCatalogue kinds, IEnumerable<Clock> clocks)
    {
        Text[] those = [.. clocks.Select(kinds.WordsFor).Distinct()];
        return Error(
            kinds,
            "no-such-clock",
            $"Không có thời hạn đó. Đang có: {Listed(those.Select(words => words.Vi))}.",
            $"There is no such clock here. There are: {Listed(those.Select(words => words.En))}."
        );
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } listed ? listed : "–";

    private static DomainError Error(ClockCatalogue kinds, string reason, string vi, string en, string? field = null) =>
        new($"{kinds.Service}.clock.{reason}", Conflict, new(vi, en), field);
}
