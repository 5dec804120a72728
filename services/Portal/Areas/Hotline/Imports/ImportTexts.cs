using Cooperation.Platform.Domain;
using Cooperation.Portal.Clients;

namespace Cooperation.Portal.Areas.Hotline.Imports;

/// <summary>Words of the pages that import old logs.</summary>
internal static class ImportTexts
{
    public static readonly Text Title = new("Nhập sổ cũ", "Old logs");
    public static readonly Text Lead = new(
        "Đưa sổ trực cũ từ bảng tính vào hệ thống để tra cứu được. Tệp được kiểm tra từng dòng trước; chỉ khi không còn lỗi mới nhập, và nhập tất cả hoặc không dòng nào.",
        "Brings old logs out of spreadsheets into the system, where they can be searched. Every row is checked first; only without errors is the file imported, all of it or nothing."
    );
    public static readonly Text Template = new("Mẫu trống:", "Empty template:");
    public static readonly Text File = new("Tệp sổ cũ", "Old log");
    public static readonly Text FileHint = new(
        ".xlsx hoặc .csv, tối đa 25 MB và 50.000 dòng. Cột không cần đúng mẫu: sau khi kiểm tra, chọn lại được.",
        ".xlsx or .csv, at most 25 MB and 50,000 rows. The columns need not follow the template: they can be chosen after the check."
    );
    public static readonly Text Check = new("Gửi và kiểm tra", "Send and check");
    public static readonly Text NotSent = new("Tệp chưa được nhận", "The file was not taken");
    public static readonly Text ChooseFile = new("Chọn một tệp.", "Choose a file.");
    public static readonly Text Past = new("Các lần nhập của đơn vị", "Imports of this desk");
    public static readonly Text None = new("Đơn vị chưa nhập sổ cũ nào", "This desk has imported no old log yet");
    public static readonly Text SentAt = new("Gửi lúc", "Sent");
    public static readonly Text SentBy = new("Người gửi", "Sent by");
    public static readonly Text StateHeading = new("Trạng thái", "State");
    public static readonly Text Rows = new("Số dòng", "Rows");
    public static readonly Text Imported = new("Đã nhập", "Imported");
    public static readonly Text Of = new("Sổ gửi lúc {0}", "Log sent {0}");
    public static readonly Text Leave = new(
        "Có thể rời trang này: việc vẫn tiếp tục, xem lại ở 'Nhập sổ cũ'.",
        "You may leave this page: the work goes on, and 'Old logs' shows how far it is."
    );
    public static readonly Text ProgressOf = new("{0} / {1} dòng", "{0} of {1} rows");
    public static readonly Text Counting = new("Đang đếm số dòng…", "Counting the rows…");
    public static readonly Text Refresh = new("Xem tiến độ mới nhất", "Show the latest progress");
    public static readonly Text Cancel = new("Dừng và bỏ lần nhập này", "Stop and discard this import");
    public static readonly Text Discard = new("Bỏ", "Discard");
    public static readonly Text Report = new("Kết quả kiểm tra", "What the check found");
    public static readonly Text Acceptable = new("Nhập được", "Can be imported");
    public static readonly Text AlreadyThere = new("Đã có từ trước", "There already");
    public static readonly Text Wrong = new("Lỗi", "Errors");
    public static readonly Text Start = new("Nhập {0} dòng", "Import {0} rows");
    public static readonly Text NothingNew = new(
        "Mọi dòng đã có trong hệ thống, không còn gì để nhập.",
        "Every row is there already; nothing is left to import."
    );
    public static readonly Text Correct = new(
        "Còn lỗi nên chưa nhập được. Chọn lại cột bên dưới, hoặc sửa tệp rồi gửi lại.",
        "There are errors, so nothing is imported yet. Correct the columns below, or correct the file and send it again."
    );
    public static readonly Text Problems = new("Các lỗi", "Errors by row");
    public static readonly Text Row = new("Dòng", "Row");
    public static readonly Text Column = new("Cột", "Column");
    public static readonly Text Message = new("Lỗi gì", "What is wrong");
    public static readonly Text Download = new("Tải danh sách lỗi (.csv)", "Download the errors (.csv)");
    public static readonly Text NextProblems = new("Lỗi tiếp theo", "Next errors");
    public static readonly Text StillOpen = new("Còn xử lý", "Still open");
    public static readonly Text IsOver = new("Đã xong", "Over");
    public static readonly Text Columns = new("Cột nào là mục nào", "Which column is what");
    public static readonly Text Notes = new("Xem lại trước khi nhập", "To look at before you import");
    public static readonly Text Value = new("Đang ghi", "It says");
    public static readonly Text Head = new("Dòng tiêu đề", "Row of headings");
    public static readonly Text HeadHint = new(
        "Số dòng trong bảng tính; 0 nếu không có.",
        "Its number in the spreadsheet; 0 if there is none."
    );
    public static readonly Text HeadNotANumber = new("Ghi một số từ 0 đến 1000.", "Write a number from 0 to 1000.");
    public static readonly Text Sheets = new("Trang tính được nhập", "Sheets to be imported");
    public static readonly Text SheetNumber = new("Trang tính", "Sheet");
    public static readonly Text Sheet = new("Trang {0}: {1}", "Sheet {0}: {1}");
    public static readonly Text HiddenSheet = new("Trang {0}: {1} (ẩn)", "Sheet {0}: {1} (hidden)");
    public static readonly Text SheetRow = new("Trang {0}, dòng {1}", "Sheet {0}, row {1}");
    public static readonly Text ChooseSheet = new("Chọn ít nhất một trang.", "Choose one sheet at least.");
    public static readonly Text Heading = new("Tiêu đề trong tệp", "Heading in the file");
    public static readonly Text Sample = new("Đọc ra (dòng đầu)", "Read as (first row)");
    public static readonly Text Field = new("Mục", "Field");
    public static readonly Text LeftOut = new("Không nhập", "Left out");
    public static readonly Text ForEveryRow = new("{0}, cho mọi dòng chưa ghi", "{0}, for every row without it");
    public static readonly Text SaveColumns = new("Lưu và kiểm tra lại", "Save and check again");
    public static readonly Text Twice = new("Mục này đã chọn cho cột {0}.", "This field was chosen for column {0}.");
    public static readonly Text ColumnsNotSaved = new("Chưa lưu được các cột", "The columns were not saved");
    public static readonly Text Done = new(
        "Đã nhập {0} dòng. Mỗi dòng nay là một trao đổi.",
        "{0} rows were imported. Each is an exchange now."
    );
    public static readonly Text Refused = new(
        "Không dòng nào được nhập, vì có dòng sai. Sửa tệp rồi gửi lại.",
        "Nothing was imported, because some rows are wrong. Correct the file and send it again."
    );
    public static readonly Text Cancelled = new("Đã bỏ. Không dòng nào được nhập.", "Discarded. Nothing was imported.");
    public static readonly Text Failed = new(
        "Hệ thống gặp lỗi, không dòng nào được nhập. Gửi lại tệp; nếu vẫn lỗi, báo quản trị.",
        "The system failed and nothing was imported. Send the file again; if it fails again, tell the administrators."
    );
    public static readonly Text Stopped = new(
        "Hệ thống đã thử nhiều lần mà không ghi được sổ này. Chưa dòng nào được nhập. Các số đã cấp cho sổ này được giữ lại, vì sau đó đã có số khác. Các sổ khác của đơn vị vẫn nhập bình thường.",
        "The system has tried several times and could not write this log. No row was imported. The numbers taken for it are kept, because others have been taken since. The desk's other logs are imported as usual."
    );
    public static readonly Text StoppedWhatToDo = new(
        "Báo quản trị hệ thống. Khi đã khắc phục, chọn 'Ghi tiếp'. Nếu không cần sổ này nữa, chọn 'Bỏ hẳn': các số đó được ghi là hủy bỏ, không số nào bị thiếu.",
        "Tell the administrators. Once the cause is mended, choose 'Go on'. If this log is not needed any more, choose 'Give up': those numbers are then on record as voided, and none is missing."
    );
    public static readonly Text Continue = new("Ghi tiếp", "Go on");
    public static readonly Text GiveUp = new("Bỏ hẳn", "Give up");
    public static readonly Text ToExchanges = new("Mở các trao đổi đã nhập", "Open the imported exchanges");
    public static readonly Text CameInBefore = new(
        "Chính tệp này đã được nhập, gửi lúc {0}.",
        "This very file was imported before, sent {0}."
    );
    public static readonly Text ToEarlier = new("Mở lần nhập đó", "Open that import");
    public static readonly Text ToBeMended = new("Có dòng lỗi, cần sửa", "Rows need mending");
    public static readonly Text OnlyImported = new("Nhập từ một sổ cũ", "From one old log");
    public static readonly Text ToImport = new("Mở lần nhập", "Open the import");
    public static readonly Text AllAgain = new("Bỏ lọc theo sổ cũ", "Not only from this log");

    /// <summary>Where an import stands, seen from its desk: what the check found decides what is to be done next.</summary>
    public static Text StateOf(Import import) => import.IsToBeMended ? ToBeMended : NameOf(import.State);

    public static Text NameOf(string state) =>
        state switch
        {
            "checking" => new("Đang kiểm tra", "Being checked"),
            "checked" => new("Đã kiểm tra, chờ nhập", "Checked, to be started"),
            "waiting" => new("Đang chờ ghi", "Waiting to be written"),
            "writing" => new("Đang ghi", "Being written"),
            "stopped" => new("Dừng: không ghi được", "Stopped: could not be written"),
            "done" => new("Đã nhập", "Imported"),
            "refused" => new("Không nhập: có lỗi", "Not imported: errors"),
            "cancelled" => new("Đã bỏ", "Discarded"),
            _ => new("Thất bại", "Failed"),
        };

    /// <summary>What came of an import that is over.</summary>
    public static Text ResultOf(string state) =>
        state switch
        {
            "done" => Done,
            "refused" => Refused,
            "cancelled" => Cancelled,
            _ => Failed,
        };
}
