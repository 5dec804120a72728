using Cooperation.Platform.Domain;

namespace Cooperation.Platform.Hosting.Requests;

/// <summary>Every sentence about the shape of a request, in both languages.</summary>
internal static class RequestTexts
{
    public static readonly Text Required = new("Trường này là bắt buộc.", "This field is required.");
    public static readonly Text Unknown = new("Không có trường nào mang tên này.", "There is no field of this name.");
    public static readonly Text Repeated = new("Trường này chỉ được ghi một lần.", "This field may stand only once.");
    public static readonly Text NotText = new("Phải là văn bản.", "Must be text.");
    public static readonly Text NotBool = new("Phải là true hoặc false.", "Must be true or false.");
    public static readonly Text NotInteger = new("Phải là số nguyên.", "Must be a whole number.");
    public static readonly Text NotNumber = new("Phải là số.", "Must be a number.");
    public static readonly Text NotList = new("Phải là danh sách.", "Must be a list.");
    public static readonly Text NotObject = new("Phải là một đối tượng.", "Must be an object.");
    public static readonly Text NotId = new("Phải là mã định danh (UUID).", "Must be an identifier (UUID).");
    public static readonly Text NotDate = new(
        "Phải là ngày hợp lệ theo dạng năm-tháng-ngày, ví dụ 2018-12-31.",
        "Must be a valid date written year-month-day, for example 2018-12-31."
    );
    public static readonly Text NotTime = new(
        "Phải là thời điểm hợp lệ kèm múi giờ, ví dụ 2018-12-31T08:30:00+07:00.",
        "Must be a valid time with its offset, for example 2018-12-31T08:30:00+07:00."
    );
    public static readonly Text ControlCharacter = new(
        "Có ký tự điều khiển không được phép.",
        "Holds a control character, which is not allowed."
    );
    public static readonly Text Surrogate = new("Có ký tự Unicode không hoàn chỉnh.", "Holds an incomplete Unicode character.");
    public static readonly Text Form = new("Không đúng định dạng.", "Has not the expected form.");
    public static readonly Text Cursor = new(
        "Vị trí trang không hợp lệ; hãy bắt đầu lại từ trang đầu.",
        "Not a valid position in the list; start again at the first page."
    );

    public static Text TooLong(int most) => new($"Dài quá {most} ký tự.", $"Longer than {most} characters.");

    public static Text TooShort(int least) => new($"Ngắn hơn {least} ký tự.", $"Shorter than {least} characters.");

    public static Text TooMany(int most) => new($"Nhiều hơn {most} mục.", $"More than {most} entries.");

    public static Text TooFew(int least) => new($"Chọn ít nhất {least} mục.", $"Choose at least {least}.");

    public static Text OutOfRange(object least, object most) => new($"Phải từ {least} đến {most}.", $"Must be from {least} to {most}.");

    public static Text UnknownCode(IEnumerable<string> allowed)
    {
        var list = string.Join(", ", allowed);
        return new($"Mã không có trong danh mục. Các mã được dùng: {list}.", $"Not a code of the list. Allowed: {list}.");
    }
}
