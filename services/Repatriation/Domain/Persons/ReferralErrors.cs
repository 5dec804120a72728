using Cooperation.Platform.Domain;
using Cooperation.Platform.Domain.Calendar;
using Cooperation.Platform.Domain.Records;
using static Cooperation.Platform.Domain.DomainErrorKind;

namespace Cooperation.Repatriation.Domain.Persons;

/// <summary>Why nobody is sent on to a desk or a province. The codes never change; no sentence says who somebody is.</summary>
public static class ReferralErrors
{
    /// <summary>No desk that receives people.</summary>
    public static DomainError DeskDoesNotReceive(string field) =>
        PersonStepErrors.Entry.Error(
            "desk-does-not-receive",
            Invalid,
            "Đơn vị này không tiếp nhận người trở về: chỉ quản lý xuất nhập cảnh và đồn biên phòng.",
            "This desk receives nobody: only immigration and border-guard posts do.",
            field
        );

    /// <summary>On that day there is no desk for it.</summary>
    public static DomainError NoDesk(string field) =>
        PersonStepErrors.Entry.Error(
            "no-desk",
            Rule,
            "Ngày này chưa có đơn vị nhận việc này trong danh mục.",
            "On this day the list has no desk that takes this.",
            field
        );

    /// <summary>There is no such province on that day: 63 until 30 June 2025, 34 from then on.</summary>
    public static DomainError ProvinceUnknown(DateOnly day) =>
        PersonStepErrors.Entry.Error(
            "province-unknown",
            Invalid,
            $"Ngày {DayWords.Vi(day)} không có tỉnh, thành phố này.",
            $"There is no such province on {DayWords.En(day)}.",
            "province"
        ) with
        {
            Source = new($"Danh mục tỉnh, thành phố ngày {DayWords.Vi(day)}", $"List of provinces as of {DayWords.En(day)}"),
        };

    /// <summary>A desk was asked already and has not yet answered.</summary>
    public static DomainError AlreadyReferred(Text desk) =>
        PersonStepErrors.Entry.Error(
            "already-referred",
            Conflict,
            $"Đã đề nghị {desk.Vi} tiếp nhận và đang chờ trả lời.",
            $"{desk.En} was asked already and has not yet answered."
        );

    /// <summary>Nobody was asked to take over.</summary>
    public static DomainError NotReferred() =>
        PersonStepErrors.Entry.Error(
            "not-referred",
            Conflict,
            "Chưa có đề nghị chuyển về địa phương nào đang chờ trả lời.",
            "No referral waits for an answer."
        );
}
