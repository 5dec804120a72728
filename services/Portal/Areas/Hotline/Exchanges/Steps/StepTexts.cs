using Cooperation.Platform.Domain;

namespace Cooperation.Portal.Areas.Hotline.Exchanges.Steps;

/// <summary>Words of the steps of an exchange's life: their names, fields, buttons, and what the page says after them.</summary>
internal static class StepTexts
{
    public static readonly Text NextStep = new("Việc tiếp theo", "Next");
    public static readonly Text OtherSteps = new("Việc khác", "Other steps");
    public static readonly Text NothingNext = new("Không còn việc phải làm", "Nothing more to do");
    public static readonly Text WaitsForDesk = new("Chờ {0} tiếp nhận", "Waiting for {0} to accept");
    public static readonly Text WaitsForYou = new(
        "Chờ đơn vị bạn tiếp nhận hoặc chuyển trả",
        "Waiting for your desk to accept it or send it back"
    );
    public static readonly Text NotNow = new("Không làm được khi “{0}”; {1}", "Not while “{0}”; {1}");
    public static readonly Text NotYours = new("Việc này thuộc đơn vị khác.", "Another desk does this.");
    public static readonly Text BeforeAnswer = new("chỉ làm trước khi trả lời.", "only before the answer.");
    public static readonly Text AfterClassification = new(
        "chỉ làm từ khi phân loại đến trước khi kết thúc.",
        "only from classification until it is closed."
    );
    public static readonly Text AfterClosing = new("chỉ làm sau khi kết thúc.", "only after closing.");
    public static readonly Text WhileInHand = new(
        "chỉ làm khi đã có người nhận việc và chưa kết thúc.",
        "only once somebody has it in hand, and before it is closed."
    );
    public static readonly Text WhileOpen = new("chỉ làm khi chưa kết thúc.", "only before it is closed.");
    public static readonly Text WhileOffered = new("chỉ làm khi đang có đề nghị tiếp nhận.", "only while an offer waits.");
    public static readonly Text Yes = new("Có", "Yes");
    public static readonly Text No = new("Không", "No");

    // A box that nobody ticked says that nothing was noted, not that nothing happened.
    public static readonly Text NotNoted = new("chưa ghi nhận", "not noted");
    public static readonly Text Reason = new("Lý do", "Reason");
    public static readonly Text SetBackReason = new("Lý do ghi muộn", "Reason for writing it down late");
    public static readonly Text SetBackHint = new(
        "Bắt buộc khi trả lời đã gửi cách đây hơn 30 phút; lý do hiện cạnh trả lời",
        "Required where the reply went more than 30 minutes ago; it stands beside the reply"
    );
    public static readonly Text SetBack = new("Ghi lúc {0}, lý do: {1}", "Written down {0}, because: {1}");
    public static readonly Text At = new("Lúc", "At");
    public static readonly Text CountWrong = new("Ghi bằng chữ số, ví dụ 2.", "Write a whole number, for example 2.");

    public static readonly Text WhatYouTyped = new("Nội dung bạn đã nhập, chưa được lưu", "What you typed; it was not saved");
    public static readonly Text BackToExchange = new("Về trao đổi", "Back to the exchange");
    public static readonly Text DraftKept = new("Đã khôi phục nội dung đang nhập dở.", "What you were writing is back.");

    public static readonly Text SendingTitle = new("Ghi nhận đã gửi", "Record as sent");
    public static readonly Text SendingSays = new(
        "Hệ thống không tự gửi. Ghi lại khi tin đã đi.",
        "The system sends nothing by itself. Record it once it has gone."
    );
    public static readonly Text SendingSave = new("Đã gửi", "It was sent");
    public static readonly Text SendingDone = new("Đã ghi nhận tin đã gửi.", "Recorded as sent.");
    public static readonly Text SendingWhen = new("chỉ với dự thảo.", "only for a draft.");
    public static readonly Text SentAt = new("Gửi lúc", "Sent at");

    public static readonly Text ClassificationTitle = new("Phân loại", "Classify");
    public static readonly Text ClassificationAgain = new("Phân loại lại", "Classify anew");
    public static readonly Text ClassificationSave = new("Lưu phân loại", "Save the classification");
    public static readonly Text ClassificationDone = new("Đã phân loại.", "Classified.");

    public static readonly Text AssignmentTitle = new("Phân công", "Assign");
    public static readonly Text AssignmentSave = new("Giao việc", "Assign");
    public static readonly Text AssignmentDone = new("Đã có người nhận việc.", "Somebody has it in hand now.");
    public static readonly Text AssignmentNote = new("Lời nhắn", "A word to the officer");
    public static readonly Text Take = new("Nhận việc", "Take it on");
    public static readonly Text Officer = new("Người nhận việc", "Who takes it on");
    public static readonly Text OfficerHint = new(
        "Cán bộ đã làm việc với trao đổi của đơn vị",
        "Officers who have worked on this desk's exchanges"
    );
    public static readonly Text OfficerSelf = new("Tôi, {0}", "Myself, {0}");
    public static readonly Text NotAssigned = new("Chưa giao", "Not assigned");

    public static readonly Text AcknowledgementTitle = new("Xác nhận đã nhận tin", "Confirm receipt");
    public static readonly Text AcknowledgementTheirs = new("Đối tác xác nhận đã nhận", "The partner confirmed receipt");
    public static readonly Text AcknowledgementSave = new("Lưu xác nhận", "Save the confirmation");
    public static readonly Text AcknowledgementDone = new("Đã ghi xác nhận nhận tin.", "Receipt recorded.");

    public static readonly Text VerificationTitle = new("Yêu cầu xác minh", "Open a verification");
    public static readonly Text VerificationSave = new("Lưu yêu cầu", "Open it");
    public static readonly Text VerificationDone = new("Đã lập yêu cầu xác minh.", "Verification opened.");
    public static readonly Text Question = new("Nội dung cần xác minh", "What is to be checked");
    public static readonly Text Unit = new("Đơn vị xác minh", "Unit that checks");
    public static readonly Text UnitHint = new("Để trống nếu đơn vị tự xác minh", "Leave empty where the desk checks by itself");
    public static readonly Text ResultTitle = new("Nhập kết quả xác minh", "Enter the verification's result");
    public static readonly Text ResultSave = new("Lưu kết quả", "Save the result");
    public static readonly Text ResultDone = new("Đã có kết quả xác minh.", "The verification has its result.");
    public static readonly Text ResultWhen = new(
        "chỉ làm khi có xác minh đang chờ kết quả.",
        "only while a verification waits for its result."
    );
    public static readonly Text WhichVerification = new("Xác minh", "Verification");
    public static readonly Text Result = new("Kết luận", "Result");
    public static readonly Text Findings = new("Kết quả cụ thể", "Findings");

    public static readonly Text AnswerTitle = new("Trả lời đối tác", "Answer the partner");
    public static readonly Text AnswerSays = new(
        "Ghi lại câu trả lời đã gửi cho đối tác.",
        "Write down the answer that was given to the partner."
    );
    public static readonly Text AnswerTheirs = new("Ghi nhanh trả lời, không lấy số", "Note their answer without a number");
    public static readonly Text AnswerTheirsSays = new(
        "Dùng khi đối tác trả lời miệng. Trả lời bằng văn bản thì ghi nhận thành trao đổi mới.",
        "For an answer by word of mouth. Log a written one as an exchange of its own."
    );
    public static readonly Text AnswerSave = new("Lưu trả lời", "Save the answer");
    public static readonly Text AnswerDone = new("Đã ghi trả lời.", "Answer recorded.");
    public static readonly Text AnswerFinal = new("Đây là trả lời chính thức?", "Is this the final answer?");
    public static readonly Text FromVerification = new(
        "Lấy từ kết quả xác minh: sửa cho đúng điều đã trả lời đối tác",
        "Taken from the verification's result: make it what the partner was told"
    );
    public static readonly Text AnswerText = new("Nội dung trả lời", "What was answered");
    public static readonly Text ReplyOurs = new("Lập trao đổi trả lời, có số riêng", "Answer by an exchange of its own");
    public static readonly Text ReplyTheirs = new("Ghi nhận trả lời của đối tác", "Log the partner's reply");

    public static readonly Text OfferTitle = new("Đề nghị lực lượng khác tiếp nhận", "Offer it to the other force");
    public static readonly Text OfferSays = new(
        "Đơn vị bạn vẫn chủ trì cho đến khi bên kia tiếp nhận. Trong lúc chờ, các bước khác tạm dừng.",
        "Your desk leads until the other side accepts. Meanwhile the other steps pause."
    );
    public static readonly Text OfferSave = new("Gửi đề nghị", "Offer it");
    public static readonly Text OfferDone = new("Đã gửi đề nghị tiếp nhận.", "Offered.");
    public static readonly Text ToDesk = new("Đơn vị tiếp nhận", "To which desk");
    public static readonly Text ToDeskRouted = new("Tự chọn theo đối tác và địa bàn", "Chosen by partner and place");
    public static readonly Text AcceptanceTitle = new("Tiếp nhận", "Accept");
    public static readonly Text AcceptanceSays = new("Từ khi tiếp nhận, đơn vị bạn chủ trì.", "Once accepted, your desk leads.");
    public static readonly Text AcceptanceNote = new("Lời nhắn cho đơn vị chuyển", "A word to the desk that offered it");
    public static readonly Text AcceptanceDone = new("Đã tiếp nhận, đơn vị bạn chủ trì.", "Accepted; your desk leads.");
    public static readonly Text ReturnTitle = new("Chuyển trả", "Send it back");
    public static readonly Text WithdrawTitle = new("Rút đề nghị", "Withdraw the offer");
    public static readonly Text ReturnSave = new("Lưu", "Save");
    public static readonly Text ReturnDone = new("Đề nghị tiếp nhận đã kết thúc.", "The offer has ended.");
    public static readonly Text OfferedTo = new("Đang đề nghị {0} tiếp nhận", "Offered to {0}");
    public static readonly Text OfferedToYou = new("{0} đề nghị đơn vị bạn tiếp nhận", "{0} offers it to your desk");

    public static readonly Text ClosureTitle = new("Kết thúc", "Close");
    public static readonly Text ClosureDone = new("Đã kết thúc.", "Closed.");
    public static readonly Text Outcome = new("Kết quả", "Outcome");
    public static readonly Text OutcomeReason = new("Lý do hoặc ghi chú", "Reason or note");
    public static readonly Text OutcomeReasonHint = new("Bắt buộc khi không xử lý", "Required when nothing was done");
    public static readonly Text Arrests = new("Số người bị bắt", "Persons arrested");
    public static readonly Text PersonsRescued = new("Số người được giải cứu", "Persons rescued");
    public static readonly Text CountHint = new(
        "Để trống khi chưa rõ; ghi 0 khi không có ai",
        "Leave empty where it is not known; 0 says nobody"
    );
    public static readonly Text VictimsMentioned = new("Nạn nhân được nhắc đến: {0}. {1}", "Victims mentioned: {0}. {1}");
    public static readonly Text InvestigationOpened = new("Đã khởi tố, điều tra", "An investigation was opened");
    public static readonly Text RepatriationNeeded = new("Cần hồi hương, lập hồ sơ hồi hương", "Repatriation is needed; open a case");

    public static readonly Text ReopeningTitle = new("Mở lại", "Reopen");
    public static readonly Text ReopeningSays = new(
        "Diễn biến trước đó được giữ nguyên; bạn là người nhận việc.",
        "What happened before stays; you have it in hand."
    );
    public static readonly Text ReopeningDone = new("Đã mở lại.", "Reopened.");

    public static readonly Text VoidingTitle = new("Hủy bản ghi nhầm", "Void a record made by mistake");
    public static readonly Text VoidingSays = new(
        "Dùng khi ghi nhầm. Số vẫn giữ, không cấp lại, và không tính vào số liệu. Không mở lại được.",
        "For a record made by mistake. It keeps its number, counts nowhere, and can't be reopened."
    );
    public static readonly Text VoidingSave = new("Hủy bản ghi này", "Void this record");
    public static readonly Text VoidingDone = new("Đã hủy bản ghi nhầm.", "The mistaken record is voided.");
    public static readonly Text VoidingWhen = new("chỉ làm trước khi trả lời.", "only before it is answered.");

    public static readonly Text CorrectionTitle = new("Đính chính", "Correct");
    public static readonly Text CorrectionSays = new("Nội dung cũ được giữ lại bên cạnh.", "What stood there is kept beside it.");
    public static readonly Text CorrectionChoose = new("Chọn mục cần đính chính:", "Choose what to correct:");
    public static readonly Text CorrectionDone = new("Đã đính chính.", "Corrected.");
    public static readonly Text CorrectionWhen = new("chỉ làm khi chưa hủy bỏ.", "only before it is voided.");
    public static readonly Text NewValue = new("Nội dung đúng", "What should stand there");
    public static readonly Text ValueHint = new("Sửa trên nội dung đang có", "Change what stands there now");
    public static readonly Text NothingThere = new("chưa có", "nothing yet");
    public static readonly Text Corrected = new("đã đính chính", "corrected");
    public static readonly Text CorrectedFrom = new("Trước {0} ghi: {1}", "Until {0} it said: {1}");
}
