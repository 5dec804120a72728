using System.Globalization;
using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Every reason for which a clock is not stopped or started.</summary>
public static class ClockErrors
{
    /// <summary>It was met, or the exchange is closed.</summary>
    public static DomainError NotRunning(Clock clock) =>
        Error(
            "not-running",
            $"Thời hạn {Words(clock).Vi} không còn chạy: việc đã xong hoặc trao đổi đã đóng.",
            $"The clock of the {Words(clock).En} no longer runs: its work is done, or the exchange is closed."
        );

    /// <summary>It stands still already.</summary>
    public static DomainError AlreadyPaused(Clock clock) =>
        Error("already-paused", $"Thời hạn {Words(clock).Vi} đang tạm dừng.", $"The clock of the {Words(clock).En} already stands still.");

    /// <summary>It is not standing still.</summary>
    public static DomainError NotPaused(Clock clock) =>
        Error(
            "not-paused",
            $"Thời hạn {Words(clock).Vi} đang chạy, không có gì để tiếp tục.",
            $"The clock of the {Words(clock).En} is running: there is nothing to resume."
        );

    /// <summary>The exchange has no such clock.</summary>
    /// <param name="clocks">Those that it has.</param>
    public static DomainError NoSuchClock(IEnumerable<Clock> clocks)
    {
        Text[] those = [.. clocks.Select(Words).Distinct()];
        return Error(
            "no-such-clock",
            $"Trao đổi này không có thời hạn đó. Đang có: {Listed(those.Select(words => words.Vi))}.",
            $"This exchange has no such clock. It has: {Listed(those.Select(words => words.En))}."
        );
    }

    private static string Listed(IEnumerable<string> words) => string.Join(", ", words) is { Length: > 0 } listed ? listed : "–";

    private static Text Words(Clock clock) =>
        clock.Kind switch
        {
            ClockKinds.Classification => new("phân loại", "classification"),
            ClockKinds.Acknowledgement => new("báo đã nhận", "acknowledgement"),
            ClockKinds.Answer => new("trả lời", "answer"),
            ClockKinds.Verification => new(
                string.Create(CultureInfo.InvariantCulture, $"xác minh số {clock.Number}"),
                string.Create(CultureInfo.InvariantCulture, $"verification {clock.Number}")
            ),
            _ => throw new InvalidOperationException($"'{clock.Kind}' is no clock."),
        };

    private static DomainError Error(string reason, string vi, string en) => new($"hotline.clock.{reason}", Conflict, new(vi, en));
}
