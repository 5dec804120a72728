using Cooperation.Platform.Domain;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Hotline.Domain.Clocks;

/// <summary>Every reason for which a clock is not stopped or started.</summary>
public static class ClockErrors
{
    /// <summary>It was met, or the exchange is closed.</summary>
    public static DomainError NotRunning(string clock) =>
        Error(
            "not-running",
            $"Thời hạn '{clock}' không còn chạy: việc đã xong hoặc trao đổi đã đóng.",
            $"The clock '{clock}' no longer runs: its work is done, or the exchange is closed."
        );

    /// <summary>It stands still already.</summary>
    public static DomainError AlreadyPaused(string clock) =>
        Error("already-paused", $"Thời hạn '{clock}' đang tạm dừng.", $"The clock '{clock}' already stands still.");

    /// <summary>It is not standing still.</summary>
    public static DomainError NotPaused(string clock) =>
        Error(
            "not-paused",
            $"Thời hạn '{clock}' đang chạy, không có gì để tiếp tục.",
            $"The clock '{clock}' is running: there is nothing to resume."
        );

    /// <summary>The exchange has no such clock.</summary>
    /// <param name="clock">The name in the address.</param>
    /// <param name="clocks">Those that it has.</param>
    public static DomainError NoSuchClock(string clock, IEnumerable<string> clocks)
    {
        var those = string.Join(", ", clocks) is { Length: > 0 } names ? names : "–";
        return Error(
            "no-such-clock",
            $"Trao đổi này không có thời hạn '{clock}'. Đang có: {those}.",
            $"This exchange has no clock '{clock}'. It has: {those}."
        );
    }

    private static DomainError Error(string reason, string vi, string en) => new($"hotline.clock.{reason}", Conflict, new(vi, en));
}
