using Cooperation.Hotline.Data.Importing;
using Cooperation.Platform.Domain;

namespace Cooperation.Hotline.Features.Importing;

/// <summary>Why a step of an import is refused.</summary>
internal static class ImportErrors
{
    /// <summary>Columns are corrected, and an import is started, once it is checked.</summary>
    public static DomainError NotChecked(string state) =>
        Error(
            "not-checked",
            $"Lần nhập này không ở bước đã kiểm tra (đang ở '{NameOf(state).Vi}').",
            $"This import is not at the step 'checked' (it is '{NameOf(state).En}')."
        );

    /// <summary>Only what is stopped is let go on.</summary>
    public static DomainError NotStopped(string state) =>
        Error(
            "not-stopped",
            $"Lần nhập này không bị dừng (đang ở '{NameOf(state).Vi}').",
            $"This import is not stopped (it is '{NameOf(state).En}')."
        );

    /// <summary>It is over.</summary>
    public static DomainError Over(string state) =>
        Error(
            "over",
            $"Lần nhập này đã xong ('{NameOf(state).Vi}'), không hủy được nữa.",
            $"This import is over ('{NameOf(state).En}') and can't be called off."
        );

    /// <summary>The caller would be cut off before the answer; whoever holds the import reads it later.</summary>
    public static DomainError TakesLong() =>
        Error(
            "takes-long",
            "Tệp dài, kiểm tra chưa xong trong thời gian chờ. Gửi với hold=true: việc kiểm tra vẫn tiếp tục, kết quả xem sau.",
            "The file is long and could not be checked in the time there is. Send it with hold=true: the check goes on and its result is read later."
        );

    /// <summary>All or nothing: what has a problem is not started.</summary>
    public static DomainError HasProblems() =>
        Error(
            "has-problems",
            "Còn dòng có lỗi: sửa tệp hoặc cột rồi kiểm tra lại.",
            "Some rows are wrong: correct the file or the columns first."
        );

    /// <summary>What a state is called.</summary>
    public static Text NameOf(string state) =>
        state switch
        {
            ImportStates.Checking => new("đang kiểm tra", "being checked"),
            ImportStates.Checked => new("đã kiểm tra", "checked"),
            ImportStates.Waiting => new("đang chờ", "waiting"),
            ImportStates.Writing => new("đang ghi", "being written"),
            ImportStates.Stopped => new("dừng, không ghi được", "stopped, could not be written"),
            ImportStates.Done => new("đã nhập", "done"),
            ImportStates.Refused => new("bị từ chối", "refused"),
            ImportStates.Cancelled => new("đã hủy", "called off"),
            _ => new("thất bại", "failed"),
        };

    private static DomainError Error(string reason, string vi, string en) =>
        new($"hotline.import.{reason}", DomainErrorKind.Conflict, new(vi, en));
}
