using Cooperation.Platform.Domain;

namespace Cooperation.Reviews.Features.Figures.Catalogue;

/// <summary>Whether the time limit “Reply of the Immigration Department” is kept, by the agency that has to.</summary>
internal sealed class ImmigrationReplyKept()
    : DeadlineKept(
        "deadline-immigration-reply",
        "immigrationReply",
        new Text("Quản lý xuất nhập cảnh trả lời", "Reply of the Immigration Department")
    );
