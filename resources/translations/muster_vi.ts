<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Act on qualifications</name>
    <message>
        <source>Extension</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Đình chỉ</translation>
    </message>
    <message>
        <source>End of the suspension</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Revocation</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Act on qualifications</source>
        <translation>Quyết định về chứng nhận</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Months more</source>
        <translation>Thêm số tháng</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Title of the one who signs</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Act of %1</source>
        <translation>Quyết định ngày %1</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Save the record</source>
        <translation>Lưu bản ghi</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Bản ghi mới</translation>
    </message>
    <message>
        <source>Remove the record</source>
        <translation>Xóa bản ghi</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến tới</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Leave Muster</source>
        <translation>Thoát Muster</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Hoàn tác thay đổi cuối</translation>
    </message>
    <message>
        <source>Put the change back</source>
        <translation>Làm lại thay đổi</translation>
    </message>
    <message>
        <source>Copy the chosen rows as a table</source>
        <translation>Chép các dòng đã chọn thành bảng</translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation>Xuất danh sách…</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>In danh sách…</translation>
    </message>
    <message>
        <source>Choose the list’s columns…</source>
        <translation>Chọn cột của danh sách…</translation>
    </message>
    <message>
        <source>New person, or a new record of the person</source>
        <translation>Thêm người, hoặc thêm bản ghi của người đó</translation>
    </message>
    <message>
        <source>Edit the record</source>
        <translation>Sửa bản ghi</translation>
    </message>
    <message>
        <source>Add a scan to the paper</source>
        <translation>Thêm bản quét cho giấy tờ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Filter the candidates</source>
        <translation>Lọc ứng viên</translation>
    </message>
    <message>
        <source>Move the chosen candidates to a stage</source>
        <translation>Chuyển các ứng viên đã chọn sang một giai đoạn</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Mark everybody else of the day present</source>
        <translation>Ghi có mặt cho những người còn lại trong ngày</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>Danh sách hoặc lịch</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Phiên bản mới từ bản này</translation>
    </message>
    <message>
        <source>Publish the results</source>
        <translation>Công bố kết quả</translation>
    </message>
    <message>
        <source>Propose what is due</source>
        <translation>Đề xuất các trường hợp đủ điều kiện</translation>
    </message>
    <message>
        <source>Confirm the chosen proposals</source>
        <translation>Duyệt các đề xuất đã chọn</translation>
    </message>
    <message>
        <source>Act on the chosen qualifications</source>
        <translation>Lập quyết định về các chứng nhận đã chọn</translation>
    </message>
    <message>
        <source>Draw the item earlier</source>
        <translation>Đưa thành phần xuống dưới</translation>
    </message>
    <message>
        <source>Draw the item later</source>
        <translation>Đưa thành phần lên trên</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Thành phần mới</translation>
    </message>
    <message>
        <source>Copy the chosen items</source>
        <translation>Sao chép các thành phần đã chọn</translation>
    </message>
    <message>
        <source>What the chosen item says</source>
        <translation>Nội dung thành phần đã chọn</translation>
    </message>
    <message>
        <source>Front or back</source>
        <translation>Mặt trước hoặc mặt sau</translation>
    </message>
    <message>
        <source>Move the candidate to another stage</source>
        <translation>Chuyển ứng viên sang giai đoạn khác</translation>
    </message>
    <message>
        <source>Propose a qualification</source>
        <translation>Đề xuất chứng nhận</translation>
    </message>
</context>
<context>
    <name>Assessor</name>
    <message>
        <source>Assessor</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Selection board</source>
        <translation>Hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
</context>
<context>
    <name>Attendance</name>
    <message>
        <source>Not marked</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Đi muộn</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Vắng có phép</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Vắng không phép</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Học viên</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Band</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
</context>
<context>
    <name>BoardActs</name>
    <message>
        <source>Somebody removed this board meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa hội đồng này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The scores of this board are closed.</source>
        <translation>Điểm của hội đồng này đã chốt.</translation>
    </message>
    <message>
        <source>This criterion is not the board’s any more.</source>
        <translation>Tiêu chí này không còn thuộc hội đồng.</translation>
    </message>
    <message>
        <source>A score is not below zero.</source>
        <translation>Điểm không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 lies above the full score, %2.</source>
        <translation>%1 cao hơn điểm tối đa %2.</translation>
    </message>
    <message numerus="yes">
        <source>Call %n candidate(s) before %1</source>
        <translation>
            <numerusform>Gọi %n ứng viên ra %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody removed this assessor meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa giám khảo này; không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) by %1</source>
        <translation>
            <numerusform>%n điểm của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has been called before this board yet.</source>
        <translation>Chưa gọi ai ra hội đồng này.</translation>
    </message>
    <message>
        <source>Close the scores of %1</source>
        <translation>Chốt điểm của %1</translation>
    </message>
    <message>
        <source>Close the scores first: a board decides when all scores are seen.</source>
        <translation>Hãy chốt điểm trước: hội đồng quyết định khi đã thấy mọi điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) of %1</source>
        <translation>
            <numerusform>%n quyết định của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody took this candidate from the board meanwhile; nothing was changed.</source>
        <translation>Có người vừa đưa ứng viên này ra khỏi hội đồng; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Give the reason why candidate %1 is passed over.</source>
        <translation>Hãy nêu lý do ứng viên %1 không được chọn.</translation>
    </message>
</context>
<context>
    <name>BoardMinutes</name>
    <message>
        <source>%1 wanted</source>
        <translation>cần %1</translation>
    </message>
    <message>
        <source>Minutes of the selection board</source>
        <translation>Biên bản hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Scores closed on</source>
        <translation>Chốt điểm ngày</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch hội đồng</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>1. Members</source>
        <translation>1. Thành phần</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>2. Criteria and weights</source>
        <translation>2. Tiêu chí và trọng số</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Each assessor scored on his or her own, candidates being known by number. The total is the sum of weight × mean score / full score, by the sum of the weights, in percent; equal totals share a place.</source>
        <translation>Mỗi giám khảo chấm riêng, ứng viên chỉ được biết qua số báo danh. Tổng điểm là tổng trọng số × điểm trung bình / điểm tối đa, chia cho tổng trọng số, tính theo phần trăm; tổng điểm bằng nhau xếp cùng hạng.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Total, %</source>
        <translation>Tổng, %</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>3. Ranking</source>
        <translation>3. Xếp hạng</translation>
    </message>
    <message>
        <source>4. Decisions</source>
        <translation>4. Quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>5. Signatures</source>
        <translation>5. Chữ ký</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>this must be different for each</source>
        <translation>mục này phải khác nhau ở mỗi bản ghi</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>%1 records (%2)</source>
        <translation>%1 bản ghi (%2)</translation>
    </message>
    <message>
        <source>Empty %1 of %2</source>
        <translation>Bỏ trống %1 của %2</translation>
    </message>
    <message>
        <source>Set %1 of %2 to %3</source>
        <translation>Đặt %1 của %2 thành %3</translation>
    </message>
    <message>
        <source>Somebody removed some of these records meanwhile. Nothing was changed.</source>
        <translation>Có người vừa xóa một số bản ghi này. Chưa thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Candidate: %1 (%2)</source>
        <translation>Ứng viên: %1 (%2)</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Cho: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Phụ trách: %1</translation>
    </message>
    <message>
        <source>Departure: %1</source>
        <translation>Lên đường: %1</translation>
    </message>
    <message>
        <source>Taught by: %1</source>
        <translation>Người dạy: %1</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Request of the UN</source>
        <translation>Đề nghị của Liên hợp quốc</translation>
    </message>
    <message>
        <source>Own initiative</source>
        <translation>Chủ động đề cử</translation>
    </message>
    <message>
        <source>UN assessment (AMS)</source>
        <translation>Sát hạch của LHQ (AMS)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Note verbale</source>
        <translation>Công hàm</translation>
    </message>
    <message>
        <source>Request and deadline</source>
        <translation>Đề nghị và thời hạn</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Women before the assessment team</source>
        <translation>Nữ trước đoàn sát hạch</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Women: %1, %2</source>
        <translation>Nữ: %1, %2</translation>
    </message>
    <message>
        <source>%1 or above</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>%1 or below</source>
        <translation>%1 trở xuống</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Không có thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>note verbale %1</source>
        <translation>công hàm %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>nhận %1</translation>
    </message>
    <message>
        <source>deadline %1</source>
        <translation>thời hạn %1</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 đang trong quy trình</translation>
    </message>
    <message>
        <source>%1 deployed or back</source>
        <translation>%1 đã triển khai hoặc về nước</translation>
    </message>
    <message>
        <source>%1 in reserve or deferred</source>
        <translation>%1 dự bị hoặc tạm hoãn</translation>
    </message>
    <message>
        <source>%1 left the field</source>
        <translation>%1 đã rời</translation>
    </message>
    <message>
        <source>%1 of %2 are women, %3.</source>
        <translation>%1 trên %2 là nữ, %3.</translation>
    </message>
    <message>
        <source>Nobody is in the field yet.</source>
        <translation>Chưa có ứng viên nào.</translation>
    </message>
    <message>
        <source>%1 of unknown sex are not counted.</source>
        <translation>%1 người chưa rõ giới tính không được tính.</translation>
    </message>
    <message>
        <source>The list of targets names none.</source>
        <translation>Danh mục chỉ tiêu giới không nêu.</translation>
    </message>
    <message>
        <source>Asked are %1.</source>
        <translation>Yêu cầu %1.</translation>
    </message>
    <message>
        <source>That is met.</source>
        <translation>Đã đạt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more woman (women) put forward would reach it.</source>
        <translation>
            <numerusform>Cần đề cử thêm %n nữ để đạt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candidacy</name>
    <message>
        <source>Nominated</source>
        <translation>Đề cử</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Tuyển chọn</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Đã triển khai</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã về nước</translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Không trúng tuyển</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Ứng cử</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Nominated on</source>
        <translation>Ngày đề cử</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Dự kiến đi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Candidacy of %1</source>
        <translation>Ứng cử ngày %1</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Ai và ở đâu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Length of the tour</source>
        <translation>Thời gian nhiệm kỳ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>this person has an open candidacy for the same post and rotation: %1</source>
        <translation>người này đang có lần ứng cử chưa kết thúc cho cùng vị trí và đợt luân phiên: %1</translation>
    </message>
</context>
<context>
    <name>Candidate before a board</name>
    <message>
        <source>Not decided</source>
        <translation>Chưa quyết định</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Được chọn</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Không được chọn</translation>
    </message>
    <message>
        <source>Candidate before a board</source>
        <translation>Ứng viên trước hội đồng</translation>
    </message>
    <message>
        <source>Selection board</source>
        <translation>Hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Lần ứng cử</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Ứng viên %1</translation>
    </message>
</context>
<context>
    <name>CandidateActs</name>
    <message>
        <source>no day</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>trễ 1 ngày</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>trễ %1 ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 ngày</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 ngày</translation>
    </message>
    <message>
        <source>Could depart on &lt;b&gt;%1&lt;/b&gt; at the earliest</source>
        <translation>Sớm nhất có thể đi: &lt;b&gt;%1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The planned departure of %1 can be kept.</source>
        <translation>Kịp ngày dự kiến %1.</translation>
    </message>
    <message>
        <source>That is 1 day after the planned departure.</source>
        <translation>Trễ 1 ngày so với ngày dự kiến.</translation>
    </message>
    <message>
        <source>That is %1 days after the planned departure.</source>
        <translation>Trễ %1 ngày so với ngày dự kiến.</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <source>ready</source>
        <translation>đủ</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 việc</translation>
    </message>
    <message>
        <source>departs %1</source>
        <translation>đi %1</translation>
    </message>
    <message>
        <source>departure not known</source>
        <translation>chưa biết ngày đi</translation>
    </message>
    <message>
        <source>in this stage since %1</source>
        <translation>ở giai đoạn này từ %1</translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>không còn việc</translation>
    </message>
    <message>
        <source>%1 acts open</source>
        <translation>còn %1 việc</translation>
    </message>
</context>
<context>
    <name>CandidateMove</name>
    <message>
        <source>%1 candidates</source>
        <translation>%1 ứng viên</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 người nữa</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Lùi về %1</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Experts on Mission</source>
        <translation>Chuyên gia phái bộ</translation>
    </message>
    <message>
        <source>Staff Officer</source>
        <translation>Sĩ quan tham mưu</translation>
    </message>
    <message>
        <source>Troops</source>
        <translation>Quân nhân thuộc đơn vị</translation>
    </message>
    <message>
        <source>Individual Police</source>
        <translation>Cảnh sát cá nhân</translation>
    </message>
    <message>
        <source>Formed Police Units</source>
        <translation>Đơn vị Cảnh sát</translation>
    </message>
    <message>
        <source>Government-provided Personnel</source>
        <translation>Nhân sự do Chính phủ cử</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Đội</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>UN statistics group</source>
        <translation>Nhóm thống kê LHQ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Legal status</source>
        <translation>Tư cách pháp lý</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>Cấp bậc thấp nhất</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>Cấp bậc cao nhất</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Tuổi thấp nhất</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Tuổi cao nhất</translation>
    </message>
    <message>
        <source>Months of a tour</source>
        <translation>Số tháng nhiệm kỳ</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Fewest years of service</source>
        <translation>Số năm công tác tối thiểu</translation>
    </message>
    <message>
        <source>Language test</source>
        <translation>Kiểm tra ngoại ngữ</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Lái xe</translation>
    </message>
    <message>
        <source>Other requirements</source>
        <translation>Yêu cầu khác</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Độ chắc chắn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number of the year</source>
        <translation>Số trong năm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp giấy</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Người cấp giấy</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người được chứng nhận</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Signed text</source>
        <translation>Nội dung đã ký</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Khóa ký số</translation>
    </message>
</context>
<context>
    <name>Certificate field</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Qualification in Vietnamese</source>
        <translation>Chứng nhận (tiếng Việt)</translation>
    </message>
    <message>
        <source>Qualification in English</source>
        <translation>Chứng nhận (tiếng Anh)</translation>
    </message>
    <message>
        <source>Code of the qualification</source>
        <translation>Mã chứng nhận</translation>
    </message>
    <message>
        <source>Category in Vietnamese</source>
        <translation>Loại nhân sự (tiếng Việt)</translation>
    </message>
    <message>
        <source>Category in English</source>
        <translation>Loại nhân sự (tiếng Anh)</translation>
    </message>
    <message>
        <source>Name of the holder</source>
        <translation>Họ tên người được chứng nhận</translation>
    </message>
    <message>
        <source>Name of the holder in capitals</source>
        <translation>Họ tên người được chứng nhận, in hoa</translation>
    </message>
    <message>
        <source>Name of the holder as in the passport</source>
        <translation>Họ tên người được chứng nhận theo hộ chiếu</translation>
    </message>
    <message>
        <source>Rank in Vietnamese</source>
        <translation>Cấp bậc (tiếng Việt)</translation>
    </message>
    <message>
        <source>Rank in English</source>
        <translation>Cấp bậc (tiếng Anh)</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Unit in Vietnamese</source>
        <translation>Đơn vị (tiếng Việt)</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>Đơn vị (tiếng Anh)</translation>
    </message>
    <message>
        <source>Nationality in Vietnamese</source>
        <translation>Quốc tịch (tiếng Việt)</translation>
    </message>
    <message>
        <source>Nationality in English</source>
        <translation>Quốc tịch (tiếng Anh)</translation>
    </message>
    <message>
        <source>Number of the course</source>
        <translation>Số hiệu khóa</translation>
    </message>
    <message>
        <source>Title of the course</source>
        <translation>Tên khóa</translation>
    </message>
    <message>
        <source>Programme in Vietnamese</source>
        <translation>Chương trình (tiếng Việt)</translation>
    </message>
    <message>
        <source>Programme in English</source>
        <translation>Chương trình (tiếng Anh)</translation>
    </message>
    <message>
        <source>Version of the curriculum</source>
        <translation>Phiên bản khung chương trình</translation>
    </message>
    <message>
        <source>First day of the course</source>
        <translation>Ngày đầu của khóa</translation>
    </message>
    <message>
        <source>Last day of the course</source>
        <translation>Ngày cuối của khóa</translation>
    </message>
    <message>
        <source>Days of the course</source>
        <translation>Ngày của khóa</translation>
    </message>
    <message>
        <source>Hours of the course</source>
        <translation>Số giờ của khóa</translation>
    </message>
    <message>
        <source>Place of the course</source>
        <translation>Địa điểm của khóa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Grade in Vietnamese</source>
        <translation>Xếp loại (tiếng Việt)</translation>
    </message>
    <message>
        <source>Grade in English</source>
        <translation>Xếp loại (tiếng Anh)</translation>
    </message>
    <message>
        <source>Attendance with %</source>
        <translation>Chuyên cần, có dấu %</translation>
    </message>
    <message>
        <source>Certificate of UN recognition</source>
        <translation>Giấy công nhận của LHQ</translation>
    </message>
    <message>
        <source>Day of UN recognition</source>
        <translation>Ngày LHQ công nhận</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp chứng nhận</translation>
    </message>
    <message>
        <source>Valid until, in Vietnamese</source>
        <translation>Có giá trị đến (tiếng Việt)</translation>
    </message>
    <message>
        <source>Valid until, in English</source>
        <translation>Có giá trị đến (tiếng Anh)</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>Ngày cấp giấy</translation>
    </message>
    <message>
        <source>Day of issue: the day</source>
        <translation>Ngày cấp giấy: ngày</translation>
    </message>
    <message>
        <source>Day of issue: the month</source>
        <translation>Ngày cấp giấy: tháng</translation>
    </message>
    <message>
        <source>Day of issue: the year</source>
        <translation>Ngày cấp giấy: năm</translation>
    </message>
    <message>
        <source>Day of issue, in English</source>
        <translation>Ngày cấp giấy (tiếng Anh)</translation>
    </message>
    <message>
        <source>Place of issue in Vietnamese</source>
        <translation>Nơi cấp giấy (tiếng Việt)</translation>
    </message>
    <message>
        <source>Place of issue in English</source>
        <translation>Nơi cấp giấy (tiếng Anh)</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Rank of the signer in Vietnamese</source>
        <translation>Cấp bậc người ký (tiếng Việt)</translation>
    </message>
    <message>
        <source>Rank of the signer in English</source>
        <translation>Cấp bậc người ký (tiếng Anh)</translation>
    </message>
    <message>
        <source>Title of the signer in Vietnamese</source>
        <translation>Chức vụ người ký (tiếng Việt)</translation>
    </message>
    <message>
        <source>Title of the signer in English</source>
        <translation>Chức vụ người ký (tiếng Anh)</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Hình chữ ký</translation>
    </message>
    <message>
        <source>Office in Vietnamese</source>
        <translation>Văn phòng (tiếng Việt)</translation>
    </message>
    <message>
        <source>Office in English</source>
        <translation>Văn phòng (tiếng Anh)</translation>
    </message>
    <message>
        <source>Ministry in Vietnamese</source>
        <translation>Bộ chủ quản (tiếng Việt)</translation>
    </message>
    <message>
        <source>Ministry in English</source>
        <translation>Bộ chủ quản (tiếng Anh)</translation>
    </message>
    <message>
        <source>Lessons of the course</source>
        <translation>Các bài học của khóa</translation>
    </message>
    <message>
        <source>This is not what a certificate says.</source>
        <translation>Đây không phải nội dung của giấy chứng nhận.</translation>
    </message>
</context>
<context>
    <name>Certificate template</name>
    <message>
        <source>Certificate template</source>
        <translation>Mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CertificateCheck</name>
    <message>
        <source>This certificate was signed by a later version of Muster; this version cannot check it.</source>
        <translation>Giấy chứng nhận này do phiên bản Muster mới hơn ký; phiên bản này không kiểm tra được.</translation>
    </message>
    <message>
        <source>This is no signed certificate; a certificate’s code begins with «MUSTER1».</source>
        <translation>Đây không phải giấy chứng nhận đã ký; mã của giấy chứng nhận bắt đầu bằng «MUSTER1».</translation>
    </message>
    <message>
        <source>It is signed with a key (%1) that is not among those of «%2». It names «%3» as its issuer: it is another office’s, or forged; only the key file of its issuer can tell.</source>
        <translation>Giấy được ký bằng khóa (%1) không thuộc các khóa của «%2». Nơi cấp ghi trên giấy là «%3»: giấy của văn phòng khác, hoặc giả mạo; chỉ tệp khóa của nơi cấp mới xác định được.</translation>
    </message>
    <message>
        <source>The signature does not fit what is written: it was altered, or never issued. Do not accept it.</source>
        <translation>Chữ ký không khớp với nội dung: giấy đã bị sửa, hoặc chưa từng được cấp. Không chấp nhận giấy này.</translation>
    </message>
    <message>
        <source>The office did issue it, but revoked it on %1. Do not accept it.</source>
        <translation>Văn phòng có cấp giấy này, nhưng đã thu hồi ngày %1. Không chấp nhận giấy này.</translation>
    </message>
    <message>
        <source>The office did issue it, but suspended it from %1 to %2.</source>
        <translation>Văn phòng có cấp giấy này, nhưng đình chỉ từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The office did issue it, but suspended it on %1 until further notice.</source>
        <translation>Văn phòng có cấp giấy này, nhưng đình chỉ từ ngày %1 cho đến khi có thông báo mới.</translation>
    </message>
    <message>
        <source>Whether it was revoked since was not checked: there is no revocation file.</source>
        <translation>Chưa kiểm tra giấy có bị thu hồi sau đó không: không có tệp thu hồi.</translation>
    </message>
    <message>
        <source>The revocation file is of %1, from before this certificate was issued; ask the office for a newer one.</source>
        <translation>Tệp thu hồi lập ngày %1, trước khi giấy này được cấp; hãy xin văn phòng tệp mới hơn.</translation>
    </message>
    <message>
        <source>Revocations are known up to %1.</source>
        <translation>Thông tin thu hồi tính đến %1.</translation>
    </message>
    <message>
        <source>Its key was replaced on %1, before the day it says it was issued. Ask the office whether it did issue it.</source>
        <translation>Khóa ký giấy này đã được thay ngày %1, trước ngày cấp ghi trên giấy. Hãy hỏi văn phòng có cấp giấy này không.</translation>
    </message>
    <message>
        <source>The day of its issue, %1, is still to come.</source>
        <translation>Ngày cấp giấy, %1, chưa đến.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation>Giấy thật</translation>
    </message>
    <message>
        <source>Genuine, no longer valid</source>
        <translation>Giấy thật, đã hết giá trị</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Đang đình chỉ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Forged or damaged</source>
        <translation>Giả mạo hoặc hỏng</translation>
    </message>
    <message>
        <source>Signed with an unknown key</source>
        <translation>Ký bằng khóa không rõ</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Không đọc được</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người được chứng nhận</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Thời gian khóa</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp giấy</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp giấy</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>No QR code could be read in it.</source>
        <translation>Không đọc được mã QR nào trong đó.</translation>
    </message>
    <message>
        <source>Take the photo from straight above, in good light, with the whole code and some white around it in sight. Of a torn, folded or stained code no more than a seventh may be missing.</source>
        <translation>Hãy chụp thẳng từ trên xuống, đủ sáng, thấy toàn bộ mã và một ít viền trắng xung quanh. Nếu mã bị rách, gấp hoặc bẩn thì phần mất không được quá một phần bảy.</translation>
    </message>
    <message>
        <source>This is not, or not the whole of, what a certificate’s code says: it was altered, cut short, or its lines were run together.</source>
        <translation>Đây không phải, hoặc không phải toàn bộ, nội dung mã của giấy chứng nhận: nội dung đã bị sửa, bị cắt ngắn hoặc các dòng bị dồn làm một.</translation>
    </message>
    <message>
        <source>«%1» did issue it; its last day was %2.</source>
        <translation>«%1» đã cấp giấy này; ngày hiệu lực cuối cùng là %2.</translation>
    </message>
    <message>
        <source>«%1» signed exactly what is written here.</source>
        <translation>«%1» đã ký đúng những gì ghi ở đây.</translation>
    </message>
</context>
<context>
    <name>CertificateLayout</name>
    <message>
        <source>it is not written as { … }.</source>
        <translation>không được viết dạng { … }.</translation>
    </message>
    <message>
        <source>“%1” must be one of %2.</source>
        <translation>“%1” phải là một trong %2.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1” phải là chữ.</translation>
    </message>
    <message>
        <source>“%1” must be a number.</source>
        <translation>“%1” phải là số.</translation>
    </message>
    <message>
        <source>“%1” must hold numbers.</source>
        <translation>“%1” phải chứa các số.</translation>
    </message>
    <message>
        <source>“%1” must be written as [ … ].</source>
        <translation>“%1” phải được viết dạng [ … ].</translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation>không rõ “%1” là gì.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Thành phần %1</translation>
    </message>
    <message>
        <source>its place must be four numbers: from the left, from the top, width and height in millimetres.</source>
        <translation>vị trí phải là bốn số: cách mép trái, cách mép trên, chiều rộng và chiều cao, tính bằng milimét.</translation>
    </message>
    <message>
        <source>This is not the layout of a certificate.</source>
        <translation>Đây không phải bố cục của giấy chứng nhận.</translation>
    </message>
    <message>
        <source>This layout of a certificate was made by a later version of Muster.</source>
        <translation>Bố cục giấy chứng nhận này do phiên bản Muster mới hơn tạo.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Bố cục</translation>
    </message>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>line</source>
        <translation>đường kẻ</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>khung</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>signature image</source>
        <translation>hình chữ ký</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>list of lessons</source>
        <translation>danh sách bài học</translation>
    </message>
    <message>
        <source>its width and height must be more than 0 mm.</source>
        <translation>chiều rộng và chiều cao phải lớn hơn 0 mm.</translation>
    </message>
    <message>
        <source>it stands outside the sheet of %1 × %2 mm.</source>
        <translation>nằm ngoài tờ giấy %1 × %2 mm.</translation>
    </message>
    <message>
        <source>a QR code smaller than %1 mm cannot be read from paper.</source>
        <translation>mã QR nhỏ hơn %1 mm thì không đọc được trên giấy.</translation>
    </message>
    <message>
        <source>it has more than %1 letters.</source>
        <translation>có quá %1 ký tự.</translation>
    </message>
    <message>
        <source>it has letters that cannot be printed, such as tabs.</source>
        <translation>có ký tự không in được, như dấu tab.</translation>
    </message>
    <message>
        <source>there is no field {%1}.</source>
        <translation>không có trường {%1}.</translation>
    </message>
    <message>
        <source>a { or } stands alone; a field is written as {holder.name}.</source>
        <translation>có dấu { hoặc } đứng riêng; trường được viết như {holder.name}.</translation>
    </message>
    <message>
        <source>it is to be left out without the field {%1}, but there is no such field.</source>
        <translation>đặt là bỏ khi thiếu trường {%1}, nhưng không có trường này.</translation>
    </message>
    <message>
        <source>the font “%1” is not offered; choose one of %2.</source>
        <translation>không có phông chữ “%1”; hãy chọn một trong %2.</translation>
    </message>
    <message>
        <source>letters are from 4 to 120 points.</source>
        <translation>cỡ chữ phải từ 4 đến 120 point.</translation>
    </message>
    <message>
        <source>letters stand from 0 to 30 percent apart.</source>
        <translation>giãn chữ phải từ 0 đến 30 phần trăm.</translation>
    </message>
    <message>
        <source>“%1” is no colour; one is written as #1a1f29.</source>
        <translation>“%1” không phải là màu; màu được viết như #1a1f29.</translation>
    </message>
    <message>
        <source>lines are from 0.05 to 20 mm thick.</source>
        <translation>đường kẻ phải dày từ 0.05 đến 20 mm.</translation>
    </message>
    <message>
        <source>what stands for its picture is no picture of the office.</source>
        <translation>ảnh của thành phần không phải là ảnh của văn phòng.</translation>
    </message>
    <message>
        <source>A guide at %1 mm stands outside the sheet.</source>
        <translation>Đường gióng ở %1 mm nằm ngoài tờ giấy.</translation>
    </message>
    <message>
        <source>Item %1 (%2)</source>
        <translation>Thành phần %1 (%2)</translation>
    </message>
    <message>
        <source>Item %1 (“%2”)</source>
        <translation>Thành phần %1 (“%2”)</translation>
    </message>
    <message>
        <source>A certificate has at most %1 items.</source>
        <translation>Giấy chứng nhận có nhiều nhất %1 thành phần.</translation>
    </message>
    <message>
        <source>What stands for the background is no picture of the office.</source>
        <translation>Hình nền không phải là ảnh của văn phòng.</translation>
    </message>
</context>
<context>
    <name>CertificatePrint</name>
    <message>
        <source>Calibration page of the printer</source>
        <translation>Trang căn chỉnh máy in</translation>
    </message>
    <message>
        <source>Measure from the left edge of the paper to the middle of the cross at the upper left, and from the upper edge to it. Both should be %1 mm. Where it stands too far to the right or too low, enter the difference with a minus, else without.</source>
        <translation>Hãy đo từ mép trái tờ giấy đến giữa dấu thập ở góc trên bên trái, và từ mép trên đến đó. Cả hai phải là %1 mm. Nếu dấu thập lệch sang phải hoặc xuống dưới, hãy nhập độ lệch có dấu trừ, nếu không thì không có dấu.</translation>
    </message>
    <message>
        <source>Printed with a shift of %1 mm to the right and %2 mm down.</source>
        <translation>In với độ lệch %1 mm sang phải và %2 mm xuống dưới.</translation>
    </message>
    <message>
        <source>The certificates could not be printed: the printer or the file does not take them.</source>
        <translation>Không in được giấy chứng nhận: máy in hoặc tệp không nhận.</translation>
    </message>
    <message>
        <source>The picture behind the certificate is no longer there.</source>
        <translation>Ảnh nền của giấy chứng nhận không còn nữa.</translation>
    </message>
    <message>
        <source>there is no signed text for the QR code.</source>
        <translation>chưa có nội dung đã ký cho mã QR.</translation>
    </message>
    <message>
        <source>its words do not fit into their place, even in small letters.</source>
        <translation>nội dung không vừa chỗ, kể cả khi dùng cỡ chữ nhỏ.</translation>
    </message>
    <message>
        <source>the lessons do not fit into their place, even in small letters.</source>
        <translation>danh sách bài học không vừa chỗ, kể cả khi dùng cỡ chữ nhỏ.</translation>
    </message>
    <message>
        <source>the font %1 is not installed on this computer.</source>
        <translation>máy tính này chưa cài phông chữ %1.</translation>
    </message>
    <message>
        <source>its font %1 does not have the letter %2.</source>
        <translation>phông chữ %1 không có chữ %2.</translation>
    </message>
    <message>
        <source>its picture is no longer there or cannot be read.</source>
        <translation>ảnh không còn nữa hoặc không đọc được.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>%n giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate to print.</source>
        <translation>Không có giấy chứng nhận nào để in.</translation>
    </message>
</context>
<context>
    <name>CertificateTemplate</name>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Đường kẻ</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Khung</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Hình chữ ký</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>List of lessons</source>
        <translation>Danh sách bài học</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Mặt trước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mặt sau</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 ngang</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 dọc</translation>
    </message>
    <message>
        <source>Place of the emblem</source>
        <translation>Vị trí quốc huy</translation>
    </message>
    <message>
        <source>Text (empty)</source>
        <translation>Chữ (trống)</translation>
    </message>
    <message>
        <source>%1 mm from the left, %2 mm from the top, %3 mm wide, %4 mm high</source>
        <translation>cách trái %1 mm, cách trên %2 mm, rộng %3 mm, cao %4 mm</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Chữ mới</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Somebody removed some of these steps meanwhile. Nothing was changed.</source>
        <translation>Có người vừa xóa một số bước này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>it waits for %1</source>
        <translation>phải chờ %1</translation>
    </message>
    <message>
        <source>the paper chosen is somebody else&apos;s</source>
        <translation>giấy tờ đã chọn là của người khác</translation>
    </message>
    <message>
        <source>the decision chosen does not name the candidate</source>
        <translation>quyết định đã chọn không có tên ứng viên</translation>
    </message>
    <message>
        <source>say on which day it was done</source>
        <translation>hãy cho biết ngày hoàn thành</translation>
    </message>
    <message>
        <source>%1 is still to come</source>
        <translation>%1 chưa tới</translation>
    </message>
    <message>
        <source>Step done: %1 — %2</source>
        <translation>Xong bước: %1 — %2</translation>
    </message>
    <message>
        <source>%1 steps done</source>
        <translation>%1 bước đã xong</translation>
    </message>
    <message>
        <source>Open step again: %1 — %2</source>
        <translation>Mở lại bước: %1 — %2</translation>
    </message>
    <message>
        <source>Open %1 steps again</source>
        <translation>Mở lại %1 bước</translation>
    </message>
    <message>
        <source>%1 waited for it and is done; open that first</source>
        <translation>%1 đã chờ bước này và đã xong; hãy mở lại bước đó trước</translation>
    </message>
    <message>
        <source>say why the step is not needed</source>
        <translation>hãy nêu lý do không cần bước này</translation>
    </message>
    <message>
        <source>Step not needed: %1 — %2</source>
        <translation>Không cần bước: %1 — %2</translation>
    </message>
    <message>
        <source>%1 steps not needed</source>
        <translation>%1 bước không cần</translation>
    </message>
    <message>
        <source>it was done on %1; open it again first</source>
        <translation>đã xong ngày %1; hãy mở lại trước</translation>
    </message>
    <message>
        <source>Responsible for step: %1 — %2</source>
        <translation>Người phụ trách bước: %1 — %2</translation>
    </message>
    <message>
        <source>Responsible for %1 steps</source>
        <translation>Người phụ trách %1 bước</translation>
    </message>
    <message>
        <source>Due day of step: %1 — %2</source>
        <translation>Hạn của bước: %1 — %2</translation>
    </message>
    <message>
        <source>Due day of %1 steps</source>
        <translation>Hạn của %1 bước</translation>
    </message>
    <message>
        <source>it is no longer open</source>
        <translation>không còn mở</translation>
    </message>
    <message>
        <source>decision %1 of %2</source>
        <translation>quyết định %1 ngày %2</translation>
    </message>
    <message>
        <source>departure not known</source>
        <translation>chưa biết ngày đi</translation>
    </message>
    <message>
        <source>not in the mission yet</source>
        <translation>chưa ở phái bộ</translation>
    </message>
    <message>
        <source>end of the tour not known</source>
        <translation>chưa biết ngày hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>deadline of the call not known</source>
        <translation>chưa biết thời hạn đề cử</translation>
    </message>
    <message>
        <source>course not known</source>
        <translation>chưa biết khóa học</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>chưa đặt ngày</translation>
    </message>
    <message>
        <source>choose the paper that shows it</source>
        <translation>hãy chọn giấy tờ làm chứng cứ</translation>
    </message>
    <message>
        <source>choose the decision that shows it</source>
        <translation>hãy chọn quyết định làm chứng cứ</translation>
    </message>
    <message>
        <source>Start the checklist: %1 steps — %2</source>
        <translation>Lập danh mục: %1 bước — %2</translation>
    </message>
    <message>
        <source>Start the checklists of %1 candidates: %2 steps</source>
        <translation>Lập danh mục cho %1 ứng viên: %2 bước</translation>
    </message>
    <message>
        <source>%1 is issued only on %2</source>
        <translation>%1 đến %2 mới cấp</translation>
    </message>
    <message>
        <source>%1 ran out on %2</source>
        <translation>%1 hết hạn ngày %2</translation>
    </message>
    <message>
        <source>the paper “%1” is not on file</source>
        <translation>chưa có giấy tờ “%1”</translation>
    </message>
    <message>
        <source>the paper “%1” is not valid on %2: %3</source>
        <translation>giấy tờ “%1” không có hiệu lực ngày %2: %3</translation>
    </message>
    <message>
        <source>decision %1 does not say who signed it</source>
        <translation>quyết định %1 không ghi người ký</translation>
    </message>
    <message>
        <source>decision %1 is signed only on %2</source>
        <translation>quyết định %1 đến %2 mới ký</translation>
    </message>
    <message>
        <source>no decision of this kind names the candidate: %1</source>
        <translation>không có quyết định loại này có tên ứng viên: %1</translation>
    </message>
</context>
<context>
    <name>Checklist step</name>
    <message>
        <source>Checklist step</source>
        <translation>Bước trong danh mục</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Lần ứng cử</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Due and done</source>
        <translation>Hạn và hoàn thành</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Step due on %1</source>
        <translation>Bước có hạn %1</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>%1 has %2 seats for %3 participants</source>
        <translation>%1 có %2 chỗ ngồi cho %3 học viên</translation>
    </message>
    <message>
        <source>%1 is also at the lesson of %2</source>
        <translation>%1 cũng có buổi học lúc %2</translation>
    </message>
    <message>
        <source>%1 is also at a lesson of %2, %3</source>
        <translation>%1 cũng có buổi học của %2, %3</translation>
    </message>
</context>
<context>
    <name>Command line</name>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Ở đây không có tùy chọn %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Tùy chọn --%1 không nhận giá trị.</translation>
    </message>
    <message>
        <source>--%1 wants a day written YYYY-MM-DD, not «%2».</source>
        <translation>--%1 cần ngày viết theo dạng YYYY-MM-DD, không phải «%2».</translation>
    </message>
    <message>
        <source>A value is missing after %1.</source>
        <translation>Thiếu giá trị sau %1.</translation>
    </message>
    <message>
        <source>The option %1 is given twice.</source>
        <translation>Tùy chọn %1 ghi hai lần.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tùy chọn --%1.</translation>
    </message>
    <message>
        <source>%1 wants a whole number from 1 on, not «%2».</source>
        <translation>%1 cần số nguyên từ 1 trở lên, không phải «%2».</translation>
    </message>
    <message>
        <source>With every verb:</source>
        <translation>Dùng với mọi lệnh:</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>Muster %1: the records of a peacekeeping office on the command line. OFFICE is a file or a postgresql:// address.</source>
        <translation>Muster %1: hồ sơ của một văn phòng gìn giữ hòa bình trên dòng lệnh. OFFICE là một tệp hoặc một địa chỉ postgresql://.</translation>
    </message>
    <message>
        <source>Ends with 0 when done, 1 when refused (the reasons are on standard error), 2 when it was used wrongly.</source>
        <translation>Kết thúc với 0 khi xong, 1 khi bị từ chối (lý do ghi ở luồng lỗi chuẩn), 2 khi dùng sai cách.</translation>
    </message>
    <message>
        <source>There is no key «%1»; there are %2.</source>
        <translation>Không có khóa «%1»; chỉ có %2.</translation>
    </message>
    <message>
        <source>--%1 has the key «%2» twice.</source>
        <translation>--%1 có khóa «%2» hai lần.</translation>
    </message>
    <message>
        <source>--author wants a name.</source>
        <translation>--author cần một tên.</translation>
    </message>
    <message>
        <source>--format wants table, csv or json, not «%1».</source>
        <translation>--format cần table, csv hoặc json, không phải «%1».</translation>
    </message>
    <message>
        <source>«%1» is one word too many.</source>
        <translation>Thừa từ «%1».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Thiếu %1.</translation>
    </message>
    <message>
        <source>What is to be done is missing; musterctl --help lists the verbs.</source>
        <translation>Thiếu việc cần làm; musterctl --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>There is no verb «%1»; musterctl --help lists them.</source>
        <translation>Không có lệnh «%1»; musterctl --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>This could not be done: %1</source>
        <translation>Không thực hiện được: %1</translation>
    </message>
    <message>
        <source>The answer could not be written to the end.</source>
        <translation>Không ghi được hết kết quả.</translation>
    </message>
    <message>
        <source>--where wants KEY=VALUE, not «%1».</source>
        <translation>--where cần KEY=VALUE, không phải «%1».</translation>
    </message>
    <message>
        <source>columns in the order wanted, from mission,type,category,sex,service,form,unit,rotation</source>
        <translation>các cột theo thứ tự mong muốn, chọn trong mission,type,category,sex,service,form,unit,rotation</translation>
    </message>
    <message>
        <source>only those for whom this holds; values of one key are alternatives</source>
        <translation>chỉ những người thỏa điều kiện này; các giá trị của cùng một khóa là lựa chọn thay nhau</translation>
    </message>
    <message>
        <source>how tables are written; table unless told</source>
        <translation>cách ghi bảng; mặc định là table</translation>
    </message>
    <message>
        <source>under whose name changes are kept; who is signed in to this machine unless told</source>
        <translation>thay đổi lưu dưới tên ai; mặc định là người đang đăng nhập máy này</translation>
    </message>
    <message>
        <source>tells how it is used</source>
        <translation>chỉ cách dùng</translation>
    </message>
    <message>
        <source>prints the version</source>
        <translation>in số phiên bản</translation>
    </message>
    <message>
        <source>The office is sound: %1</source>
        <translation>Văn phòng không có lỗi: %1</translation>
    </message>
    <message>
        <source>verifies the engine, the references, the history and every record</source>
        <translation>kiểm tra cơ sở dữ liệu, các tham chiếu, lịch sử và mọi bản ghi</translation>
    </message>
    <message>
        <source>Made the sample office: %1</source>
        <translation>Đã tạo văn phòng mẫu: %1</translation>
    </message>
    <message>
        <source>Made a new office: %1</source>
        <translation>Đã tạo văn phòng mới: %1</translation>
    </message>
    <message>
        <source>makes a new office with the reference lists</source>
        <translation>tạo văn phòng mới có sẵn các danh mục</translation>
    </message>
    <message>
        <source>with the history of the sample office</source>
        <translation>kèm lịch sử của văn phòng mẫu</translation>
    </message>
    <message>
        <source>tours that ended until this day, included, written YYYY-MM-DD</source>
        <translation>nhiệm kỳ kết thúc đến hết ngày này, viết theo dạng YYYY-MM-DD</translation>
    </message>
    <message>
        <source>counts evaluated tours by their overall word, with the share in percent</source>
        <translation>đếm nhiệm kỳ đã đánh giá theo mức chung, kèm tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>only the newest N; all unless told</source>
        <translation>chỉ N mục mới nhất; mặc định là tất cả</translation>
    </message>
    <message>
        <source>lists the change sets, the newest first</source>
        <translation>liệt kê các lần thay đổi, mới nhất trước</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Nothing was to be changed.</source>
        <translation>Không có gì phải thay đổi.</translation>
    </message>
    <message>
        <source>Kept as change set %1.</source>
        <translation>Đã lưu thành lần thay đổi %1.</translation>
    </message>
    <message>
        <source>brings in a folder of office files as one change set</source>
        <translation>nhập một thư mục tệp của văn phòng thành một lần thay đổi</translation>
    </message>
    <message>
        <source>adds ranks, missions and other codes the office does not know, and lists them</source>
        <translation>thêm cấp bậc, phái bộ và mã khác mà văn phòng chưa có, rồi liệt kê</translation>
    </message>
    <message>
        <source>There is no course «%1».</source>
        <translation>Không có khóa «%1».</translation>
    </message>
    <message>
        <source>of this course only</source>
        <translation>chỉ của khóa này</translation>
    </message>
    <message>
        <source>counts who was trained, who passed and who was qualified by the course</source>
        <translation>đếm số người được huấn luyện, số đạt và số được chứng nhận qua khóa</translation>
    </message>
    <message>
        <source>until this day, included, written YYYY-MM-DD</source>
        <translation>đến hết ngày này, viết theo dạng YYYY-MM-DD</translation>
    </message>
    <message>
        <source>counts the tours begun until a day, and the persons who made them</source>
        <translation>đếm số lượt đã đi đến một ngày và số người đi</translation>
    </message>
    <message>
        <source>Strength wants either one day, with --on, or month-ends, with --from, --to and --monthly.</source>
        <translation>Quân số cần hoặc một ngày, với --on, hoặc các ngày cuối tháng, với --from, --to và --monthly.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to đứng trước --from.</translation>
    </message>
    <message>
        <source>--recorded-by wants a day or a moment such as 2025-07-31T18:00:00Z, not «%1».</source>
        <translation>--recorded-by cần một ngày hoặc thời điểm như 2025-07-31T18:00:00Z, không phải «%1».</translation>
    </message>
    <message>
        <source>on this day, written YYYY-MM-DD</source>
        <translation>vào ngày này, viết theo dạng YYYY-MM-DD</translation>
    </message>
    <message>
        <source>with --to and --monthly: first day</source>
        <translation>với --to và --monthly: ngày đầu</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>ngày cuối, tính cả ngày này</translation>
    </message>
    <message>
        <source>on every month-end from the one day to the other</source>
        <translation>vào mọi ngày cuối tháng từ ngày này đến ngày kia</translation>
    </message>
    <message>
        <source>only tours the UN counts, grouped as the UN did at the time</source>
        <translation>chỉ các lượt LHQ tính, xếp nhóm như LHQ vào lúc đó</translation>
    </message>
    <message>
        <source>the people behind the figures, one line each</source>
        <translation>những người trong các con số, mỗi người một dòng</translation>
    </message>
    <message>
        <source>as the office had recorded it by then (a day, or 2025-07-31T18:00:00Z)</source>
        <translation>như văn phòng đã ghi đến lúc đó (một ngày, hoặc 2025-07-31T18:00:00Z)</translation>
    </message>
    <message>
        <source>shows who is deployed on a day or on month-ends</source>
        <translation>cho biết ai đang triển khai vào một ngày hoặc các ngày cuối tháng</translation>
    </message>
    <message>
        <source>Change set %1 was taken back, as change set %2.</source>
        <translation>Lần thay đổi %1 đã được hoàn tác, bằng lần thay đổi %2.</translation>
    </message>
    <message>
        <source>takes a change set back as a whole</source>
        <translation>hoàn tác trọn một lần thay đổi</translation>
    </message>
    <message>
        <source>There is no stage «%1»; there are %2.</source>
        <translation>Không có giai đoạn «%1»; có %2.</translation>
    </message>
    <message>
        <source>%1 has no candidacy that is not over.</source>
        <translation>%1 không có lần ứng cử nào chưa kết thúc.</translation>
    </message>
    <message>
        <source>%1 has %2 candidacies that are not over; advance the right one in the window.</source>
        <translation>%1 có %2 lần ứng cử chưa kết thúc; hãy chuyển đúng lần đó trong cửa sổ.</translation>
    </message>
    <message>
        <source>--waive and --reason stand together.</source>
        <translation>--waive và --reason đi cùng nhau.</translation>
    </message>
    <message>
        <source>%1 is in the stage «%2» now (change set %3).</source>
        <translation>%1 nay ở giai đoạn «%2» (lần thay đổi %3).</translation>
    </message>
    <message>
        <source>the day of the step, YYYY-MM-DD; today unless told</source>
        <translation>ngày của bước, YYYY-MM-DD; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>requirements that need not be met, by their keys</source>
        <translation>các yêu cầu được miễn, theo khóa</translation>
    </message>
    <message>
        <source>why they need not</source>
        <translation>lý do miễn</translation>
    </message>
    <message>
        <source>takes a candidate to a stage, or names what is not met and changes nothing</source>
        <translation>chuyển ứng viên sang một giai đoạn, hoặc nêu điều chưa đạt và không thay đổi gì</translation>
    </message>
    <message>
        <source>the day, YYYY-MM-DD</source>
        <translation>ngày, YYYY-MM-DD</translation>
    </message>
    <message>
        <source>columns in the order wanted, from stage,sex,mission,category,service,unit,rotation; stage unless told</source>
        <translation>các cột theo thứ tự, trong stage,sex,mission,category,service,unit,rotation; mặc định là stage</translation>
    </message>
    <message>
        <source>counts the candidacies in the stages of a day</source>
        <translation>đếm lần ứng cử theo giai đoạn của một ngày</translation>
    </message>
    <message>
        <source>of this candidate only</source>
        <translation>chỉ của ứng viên này</translation>
    </message>
    <message>
        <source>of this rotation only</source>
        <translation>chỉ của đợt luân phiên này</translation>
    </message>
    <message>
        <source>lists what candidates do not meet, who mends it and by when, the worst first</source>
        <translation>liệt kê điều ứng viên chưa đạt, ai làm và hạn nào, vướng nhất trước</translation>
    </message>
    <message>
        <source>the programme, by its code, or a kind of programmes</source>
        <translation>chương trình, theo mã, hoặc một loại chương trình</translation>
    </message>
    <message>
        <source>lists the candidates who still need a programme of training, by name</source>
        <translation>liệt kê tên các ứng viên còn cần một chương trình huấn luyện</translation>
    </message>
    <message>
        <source>columns in the order wanted, from organisation,course,programme,nationality,sex,service,year,partner; organisation unless told</source>
        <translation>các cột theo thứ tự mong muốn, chọn trong organisation,course,programme,nationality,sex,service,year,partner; mặc định là organisation</translation>
    </message>
    <message>
        <source>the course whose results are listed</source>
        <translation>khóa cần liệt kê kết quả</translation>
    </message>
    <message>
        <source>lists the results of a course: published ones, and as they are drafted or worked out until then</source>
        <translation>liệt kê kết quả của một khóa: kết quả đã công bố, hoặc kết quả dự thảo hay đang tính khi chưa công bố</translation>
    </message>
    <message>
        <source>«%1» wants one of these after it: %2</source>
        <translation>Sau «%1» cần một trong các từ: %2</translation>
    </message>
    <message>
        <source>The passphrase could not be read from %1.</source>
        <translation>Không đọc được mật khẩu từ %1.</translation>
    </message>
    <message>
        <source>There is no terminal at which the passphrase could be typed; hand it over with --passphrase-fd.</source>
        <translation>Không có thiết bị đầu cuối để nhập mật khẩu; hãy chuyển mật khẩu bằng --passphrase-fd.</translation>
    </message>
    <message>
        <source>--passphrase-fd wants the number of a file descriptor, not «%1».</source>
        <translation>--passphrase-fd cần số của một bộ mô tả tệp, không phải «%1».</translation>
    </message>
    <message>
        <source>reads the passphrase of the signing key from this file descriptor; asked for unless told</source>
        <translation>đọc mật khẩu của khóa ký số từ bộ mô tả tệp này; mặc định là hỏi</translation>
    </message>
    <message>
        <source>Passphrase of the signing key:</source>
        <translation>Mật khẩu của khóa ký số:</translation>
    </message>
    <message>
        <source>Passphrase for the new signing key:</source>
        <translation>Mật khẩu cho khóa ký số mới:</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Nhập lại:</translation>
    </message>
    <message>
        <source>The two passphrases do not agree.</source>
        <translation>Hai lần nhập mật khẩu không khớp.</translation>
    </message>
    <message>
        <source>There is nobody with the service number «%1».</source>
        <translation>Không ai có số hiệu «%1».</translation>
    </message>
    <message>
        <source>There is no qualification type «%1».</source>
        <translation>Không có loại chứng nhận «%1».</translation>
    </message>
    <message>
        <source>everybody who was granted a qualification by this course</source>
        <translation>mọi người được cấp chứng nhận từ khóa này</translation>
    </message>
    <message>
        <source>one person, with --type</source>
        <translation>một người, đi cùng --type</translation>
    </message>
    <message>
        <source>the code of the qualification</source>
        <translation>mã chứng nhận</translation>
    </message>
    <message>
        <source>Either --course, or --person and --type are wanted.</source>
        <translation>Cần --course, hoặc cả --person và --type.</translation>
    </message>
    <message>
        <source>writes the public keys by which others check certificates</source>
        <translation>ghi khóa công khai để nơi khác kiểm tra giấy chứng nhận</translation>
    </message>
    <message>
        <source>writes the signed list of certificates that are revoked or suspended today</source>
        <translation>ghi danh sách có ký số các giấy chứng nhận bị thu hồi hoặc đình chỉ tính đến hôm nay</translation>
    </message>
    <message>
        <source>the file it goes into; standard output unless told</source>
        <translation>tệp để ghi vào; mặc định là luồng ra chuẩn</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Đã ghi vào %1</translation>
    </message>
    <message>
        <source>Nobody signs certificates on %1; enter a signer in the window.</source>
        <translation>Không có người ký giấy chứng nhận vào ngày %1; hãy nhập người ký trong cửa sổ.</translation>
    </message>
    <message>
        <source>Say with --signer who signs: %1.</source>
        <translation>Hãy dùng --signer để ghi người ký: %1.</translation>
    </message>
    <message>
        <source>Nobody was granted a qualification here: there is nothing to issue.</source>
        <translation>Ở đây chưa ai được cấp chứng nhận: không có giấy nào để cấp.</translation>
    </message>
    <message>
        <source>Everybody holds a certificate already.</source>
        <translation>Mọi người đều đã có giấy chứng nhận.</translation>
    </message>
    <message>
        <source>who signs; needed when several sign on that day</source>
        <translation>người ký; cần ghi khi ngày đó có nhiều người ký</translation>
    </message>
    <message>
        <source>the day on the certificates, YYYY-MM-DD; today unless told</source>
        <translation>ngày ghi trên giấy, YYYY-MM-DD; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>issues certificates to those who have none, and lists their numbers; all or none</source>
        <translation>cấp giấy chứng nhận cho những người chưa có và liệt kê các số; cấp tất cả hoặc không cấp giấy nào</translation>
    </message>
    <message>
        <source>The office signs with the key %1 already; --replace puts a new one in its place.</source>
        <translation>Văn phòng đang ký bằng khóa %1; dùng --replace để thay bằng khóa mới.</translation>
    </message>
    <message>
        <source>Certificates are signed with the key %1 now.</source>
        <translation>Nay giấy chứng nhận được ký bằng khóa %1.</translation>
    </message>
    <message>
        <source>makes the key certificates are signed with</source>
        <translation>tạo khóa để ký giấy chứng nhận</translation>
    </message>
    <message>
        <source>puts it in the place of the present one, whose certificates stay genuine</source>
        <translation>thay khóa hiện tại bằng khóa này; giấy ký bằng khóa hiện tại vẫn hợp lệ</translation>
    </message>
    <message>
        <source>There is no certificate in force to print; issue them first.</source>
        <translation>Chưa có giấy chứng nhận còn hiệu lực để in; hãy cấp trước.</translation>
    </message>
    <message>
        <source>--number stands alone.</source>
        <translation>--number đứng một mình.</translation>
    </message>
    <message>
        <source>%1 certificates were printed to %2, %3 of them as duplicates; the register has it.</source>
        <translation>Đã in %1 giấy chứng nhận vào %2, trong đó %3 bản sao; đã ghi vào sổ đăng ký.</translation>
    </message>
    <message>
        <source>one certificate by its number</source>
        <translation>một giấy chứng nhận theo số</translation>
    </message>
    <message>
        <source>the PDF that is made</source>
        <translation>tệp PDF được tạo</translation>
    </message>
    <message>
        <source>prints certificates that were issued into one PDF, which counts as a print</source>
        <translation>in các giấy chứng nhận đã cấp vào một tệp PDF, được tính là một lần in</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 is revoked (change set %3). Send the revocation file anew.</source>
        <translation>Đã thu hồi giấy chứng nhận %1 của %2 (lần thay đổi %3). Hãy gửi lại tệp thu hồi.</translation>
    </message>
    <message>
        <source>why it is revoked</source>
        <translation>lý do thu hồi</translation>
    </message>
    <message>
        <source>who decided it; the author unless told</source>
        <translation>người quyết định; mặc định là người thực hiện thay đổi</translation>
    </message>
    <message>
        <source>the day from which it is revoked, YYYY-MM-DD; today unless told</source>
        <translation>ngày bắt đầu thu hồi, YYYY-MM-DD; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>revokes a certificate; what its holder is qualified as stays</source>
        <translation>thu hồi một giấy chứng nhận; chứng nhận của người giữ vẫn giữ nguyên</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>Không đọc được tệp %1: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Không đọc được luồng vào chuẩn.</translation>
    </message>
    <message>
        <source>«%1» is neither a file nor the text of a certificate’s code, which begins with «MUSTER1».</source>
        <translation>«%1» không phải tệp, cũng không phải nội dung mã của giấy chứng nhận (bắt đầu bằng «MUSTER1»).</translation>
    </message>
    <message>
        <source>What it claims, none of it proven:</source>
        <translation>Nội dung giấy tự khai, chưa có gì được chứng thực:</translation>
    </message>
    <message>
        <source>the public keys of the office that issued it</source>
        <translation>khóa công khai của văn phòng đã cấp giấy</translation>
    </message>
    <message>
        <source>its revocation file</source>
        <translation>tệp thu hồi của văn phòng đó</translation>
    </message>
    <message>
        <source>the day asked about, YYYY-MM-DD; today unless told</source>
        <translation>ngày cần kiểm tra, YYYY-MM-DD; mặc định là hôm nay</translation>
    </message>
    <message>
        <source>tells whether certificates are genuine, without an office or a network; - reads standard input</source>
        <translation>cho biết giấy chứng nhận có thật không, không cần văn phòng hay mạng; - đọc từ luồng vào chuẩn</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Written</source>
        <translation>Thi viết</translation>
    </message>
    <message>
        <source>Practical</source>
        <translation>Thực hành</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Diễn tập</translation>
    </message>
    <message>
        <source>Oral</source>
        <translation>Vấn đáp</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Thành phần điểm</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Thứ tự trong danh sách</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>the curriculum has a component of this name already</source>
        <translation>khung chương trình đã có thành phần điểm mang tên này</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên khóa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Thời gian và địa điểm</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Course mark</name>
    <message>
        <source>Course mark</source>
        <translation>Điểm khóa học</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Thành phần điểm</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Lần thi</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>Course result</name>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Rút khỏi khóa</translation>
    </message>
    <message>
        <source>Course result</source>
        <translation>Kết quả khóa học</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Attendance in percent</source>
        <translation>Chuyên cần (phần trăm)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Bảng kết quả</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The results of this course are published: its attendance and marks stay as they are. Correct the result instead.</source>
        <translation>Kết quả khóa này đã công bố: điểm danh và điểm được giữ nguyên. Hãy sửa kết quả.</translation>
    </message>
</context>
<context>
    <name>CoursePapers</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách học viên</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>Bảng điểm danh</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Course director</source>
        <translation>Trưởng khóa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Lịch học</translation>
    </message>
    <message>
        <source>Door name cards</source>
        <translation>Biển tên cửa</translation>
    </message>
    <message>
        <source>Table name cards</source>
        <translation>Biển tên bàn</translation>
    </message>
    <message>
        <source>Course report</source>
        <translation>Báo cáo khóa học</translation>
    </message>
    <message>
        <source>Nobody holds a place on this course yet.</source>
        <translation>Chưa có ai giữ chỗ trong khóa này.</translation>
    </message>
    <message>
        <source>This course has no timetable yet.</source>
        <translation>Khóa này chưa có lịch học.</translation>
    </message>
</context>
<context>
    <name>CoursePlaces</name>
    <message>
        <source>has a place on %1 at the same time (%2 – %3)</source>
        <translation>đã có chỗ ở khóa %1 trong cùng thời gian (%2 – %3)</translation>
    </message>
    <message>
        <source>The results of %1 are published: its participants stay as they are.</source>
        <translation>Kết quả của %1 đã công bố: danh sách học viên được giữ nguyên.</translation>
    </message>
    <message>
        <source>Somebody removed this course meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã xóa khóa này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody took this participant off the course meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã đưa học viên này ra khỏi khóa; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Có người</translation>
    </message>
</context>
<context>
    <name>CourseReport</name>
    <message>
        <source>Participants</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Attendance and marks</source>
        <translation>Chuyên cần và điểm</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Kết quả huấn luyện</translation>
    </message>
    <message>
        <source>Results by name</source>
        <translation>Kết quả theo tên</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Course report</source>
        <translation>Báo cáo khóa học</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>%1 (%2 ngày)</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>certificate %1, valid %2 – %3</source>
        <translation>giấy chứng nhận %1, hiệu lực %2 – %3</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Version of the curriculum</source>
        <translation>Phiên bản khung chương trình</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Held together with</source>
        <translation>Phối hợp với</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Recognised by the United Nations</source>
        <translation>Được Liên hợp quốc công nhận</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>%1 on the course; no result is published yet.</source>
        <translation>%1 người trong khóa; chưa công bố kết quả nào.</translation>
    </message>
    <message>
        <source>%1 trained</source>
        <translation>%1 đã huấn luyện</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 đạt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 không đạt</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 đã rút</translation>
    </message>
    <message>
        <source>%1 qualified</source>
        <translation>%1 đủ điều kiện</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Chưa rõ giới tính</translation>
    </message>
    <message>
        <source>Nobody is on the course.</source>
        <translation>Khóa chưa có ai.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Marks by band</source>
        <translation>Điểm theo xếp loại</translation>
    </message>
    <message>
        <source>Average attendance</source>
        <translation>Chuyên cần trung bình</translation>
    </message>
    <message>
        <source>Average mark</source>
        <translation>Điểm trung bình</translation>
    </message>
    <message>
        <source>%1 (of %2 marks)</source>
        <translation>%1 (%2 người có điểm)</translation>
    </message>
    <message>
        <source>below every band</source>
        <translation>dưới mọi mức xếp loại</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (từ %2)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Theo giới tính</translation>
    </message>
    <message>
        <source>By organisation</source>
        <translation>Theo đơn vị</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>chưa công bố</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Att., %</source>
        <translation>C.cần, %</translation>
    </message>
    <message>
        <source>Mark, %</source>
        <translation>Điểm, %</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Thủ trưởng đơn vị</translation>
    </message>
    <message>
        <source>Training officer</source>
        <translation>Cán bộ huấn luyện</translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Selection board</source>
        <translation>Hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Điểm tối đa</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>không đọc được tệp: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>tệp trống</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>không mở được tệp: %1</translation>
    </message>
    <message>
        <source>this is not UTF-8 text; save the file as CSV UTF-8</source>
        <translation>không phải văn bản UTF-8; hãy lưu tệp dạng CSV UTF-8</translation>
    </message>
    <message>
        <source>there is a zero byte in this row</source>
        <translation>dòng này có byte 0</translation>
    </message>
    <message>
        <source>a quotation mark stands where it may not</source>
        <translation>dấu ngoặc kép đứng sai chỗ</translation>
    </message>
    <message>
        <source>a quotation mark opened here is never closed</source>
        <translation>dấu ngoặc kép mở ở đây không được đóng</translation>
    </message>
    <message>
        <source>this row has %1 cells, the header has %2</source>
        <translation>dòng này có %1 ô, dòng tiêu đề có %2 ô</translation>
    </message>
</context>
<context>
    <name>Curricula</name>
    <message>
        <source>This version of the programme is no longer there.</source>
        <translation>Phiên bản này của chương trình không còn nữa.</translation>
    </message>
    <message>
        <source>Copy curriculum %1 to %2</source>
        <translation>Chép khung chương trình %1 sang %2</translation>
    </message>
</context>
<context>
    <name>Curriculum</name>
    <message>
        <source>Left out of the count</source>
        <translation>Không tính</translation>
    </message>
    <message>
        <source>Count as present</source>
        <translation>Tính là có mặt</translation>
    </message>
    <message>
        <source>Count as absent</source>
        <translation>Tính là vắng mặt</translation>
    </message>
    <message>
        <source>The best mark counts</source>
        <translation>Lấy điểm cao nhất</translation>
    </message>
    <message>
        <source>The last mark counts</source>
        <translation>Lấy điểm lần cuối</translation>
    </message>
    <message>
        <source>A resit gives the pass mark at most</source>
        <translation>Thi lại chỉ được tối đa điểm đạt</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Least attendance</source>
        <translation>Chuyên cần tối thiểu</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What passing takes</source>
        <translation>Điều kiện đạt</translation>
    </message>
    <message>
        <source>Least mark</source>
        <translation>Điểm tối thiểu</translation>
    </message>
    <message>
        <source>Excused lessons</source>
        <translation>Buổi vắng có phép</translation>
    </message>
    <message>
        <source>Resits</source>
        <translation>Thi lại</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1, this year&apos;s step %2</source>
        <translation>%1, mức năm nay %2</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 đầu tiên</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>Đơn vị khác</translation>
    </message>
    <message>
        <source>men and unknown</source>
        <translation>nam và chưa rõ</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>the day is not finished; type it like 31/07/2025</source>
        <translation>ngày chưa nhập xong; hãy gõ như 31/07/2025</translation>
    </message>
    <message>
        <source>type the year in full, like 31/07/2025</source>
        <translation>hãy gõ đủ năm, như 31/07/2025</translation>
    </message>
    <message>
        <source>there is no day %1 in the calendar</source>
        <translation>trong lịch không có ngày %1</translation>
    </message>
    <message>
        <source>the year %1 is out of range, it must be from %2 to %3</source>
        <translation>năm %1 ngoài phạm vi, phải từ %2 đến %3</translation>
    </message>
    <message>
        <source>this is not a day; type it like 31/07/2025</source>
        <translation>đây không phải là ngày; hãy gõ như 31/07/2025</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>say who signed the decision</source>
        <translation>hãy cho biết ai ký quyết định</translation>
    </message>
    <message>
        <source>decision %1 of %2 is recorded already; add the candidates to it</source>
        <translation>quyết định %1 ngày %2 đã có; hãy thêm ứng viên vào đó</translation>
    </message>
    <message>
        <source>The decision is no longer there.</source>
        <translation>Quyết định không còn nữa.</translation>
    </message>
    <message>
        <source>Record decision %1</source>
        <translation>Ghi quyết định %1</translation>
    </message>
    <message>
        <source>Record decision %1 — %2</source>
        <translation>Ghi quyết định %1 — %2</translation>
    </message>
    <message>
        <source>Record decision %1 for %2 candidates</source>
        <translation>Ghi quyết định %1 cho %2 ứng viên</translation>
    </message>
    <message>
        <source>decision %1 is the evidence of the step “%2” of %3; open that step again first</source>
        <translation>quyết định %1 là chứng cứ của bước “%2” của %3; hãy mở lại bước đó trước</translation>
    </message>
    <message>
        <source>decision %1 is the evidence of %4 steps that are done, such as “%2” of %3; open them again first</source>
        <translation>quyết định %1 là chứng cứ của %4 bước đã xong, như “%2” của %3; hãy mở lại trước</translation>
    </message>
    <message>
        <source>Take %1 candidates off decision %2</source>
        <translation>Đưa %1 ứng viên ra khỏi quyết định %2</translation>
    </message>
    <message>
        <source>Remove decision %1</source>
        <translation>Xóa quyết định %1</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>No decision</source>
        <translation>Không có quyết định</translation>
    </message>
    <message>
        <source>State President&apos;s decision</source>
        <translation>Quyết định của Chủ tịch nước</translation>
    </message>
    <message>
        <source>Decision of the National Defence and Security Council</source>
        <translation>Quyết định của Hội đồng Quốc phòng và An ninh</translation>
    </message>
    <message>
        <source>Decision of the Government</source>
        <translation>Quyết định của Chính phủ</translation>
    </message>
    <message>
        <source>Minister&apos;s decision</source>
        <translation>Quyết định của Bộ trưởng</translation>
    </message>
    <message>
        <source>Approval by Party bodies</source>
        <translation>Chủ trương của cấp ủy Đảng</translation>
    </message>
    <message>
        <source>Decision of the UN</source>
        <translation>Quyết định của Liên hợp quốc</translation>
    </message>
    <message>
        <source>Other decision</source>
        <translation>Quyết định khác</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Departure</name>
    <message>
        <source>Somebody removed some of these candidacies meanwhile. Nothing was changed.</source>
        <translation>Có người vừa xóa một số lần ứng cử này. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 has departed already, or the candidacy has ended</source>
        <translation>%1 đã lên đường, hoặc lần ứng cử đã kết thúc</translation>
    </message>
    <message>
        <source>say the day of departure</source>
        <translation>hãy cho biết ngày lên đường</translation>
    </message>
    <message>
        <source>a departure cannot be moved into the past: %1 is over</source>
        <translation>không thể dời ngày lên đường về quá khứ: %1 đã qua</translation>
    </message>
    <message>
        <source>Move departure to %1 for %2 candidates, %3 due dates</source>
        <translation>Dời ngày lên đường sang %1 cho %2 ứng viên, %3 hạn</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Giấy tờ số %1</translation>
    </message>
</context>
<context>
    <name>Document type</name>
    <message>
        <source>Document type</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Usual validity in months</source>
        <translation>Thời hạn thông thường (tháng)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Drafted result</name>
    <message>
        <source>Drafted result</source>
        <translation>Kết quả dự thảo</translation>
    </message>
    <message>
        <source>Result sheet</source>
        <translation>Bảng kết quả</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Attendance in percent</source>
        <translation>Chuyên cần (%)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (mới)</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>Typed before and not saved: %1.</source>
        <translation>Đã nhập trước đó mà chưa lưu: %1.</translation>
    </message>
    <message>
        <source>What you type cannot be kept until you save it: %1</source>
        <translation>Phần bạn nhập không giữ lại được cho đến khi lưu: %1</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>không tạo được thư mục %1</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>is on the course already (%1)</source>
        <translation>đã có trong khóa (%1)</translation>
    </message>
    <message>
        <source>is no longer in the office</source>
        <translation>không còn trong văn phòng</translation>
    </message>
    <message>
        <source>stands on the list twice</source>
        <translation>ghi hai lần trong danh sách</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Chưa chọn ai.</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n person(s) on %1</source>
        <translation>
            <numerusform>Ghi danh %n người vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the next from the waiting list of %1</source>
        <translation>Lấy người tiếp theo trong danh sách chờ của %1</translation>
    </message>
    <message>
        <source>Nobody is on the waiting list.</source>
        <translation>Danh sách chờ không có ai.</translation>
    </message>
    <message>
        <source>Every place of the course is taken.</source>
        <translation>Khóa đã hết chỗ.</translation>
    </message>
</context>
<context>
    <name>EntryGrid</name>
    <message>
        <source>%1 Nothing was pasted.</source>
        <translation>%1 Chưa dán gì.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>The block of %1 cells does not fit: from “%2” on there are %3.</source>
        <translation>Khối %1 ô không vừa: từ “%2” trở đi chỉ có %3.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>Mức chung</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Khen thưởng</translation>
    </message>
</context>
<context>
    <name>Event in the register</name>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Printed as a duplicate</source>
        <translation>Đã in bản sao</translation>
    </message>
    <message>
        <source>Blank spoiled</source>
        <translation>Phôi hỏng</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Event in the register</source>
        <translation>Sự kiện trong sổ đăng ký</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>Số phôi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Event of %1</source>
        <translation>Sự kiện ngày %1</translation>
    </message>
</context>
<context>
    <name>EvidenceNames</name>
    <message>
        <source>%1, valid until %2</source>
        <translation>%1, hiệu lực đến %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Reference lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Lists that were missing</source>
        <translation>Các danh mục còn thiếu</translation>
    </message>
</context>
<context>
    <name>FieldMenu</name>
    <message>
        <source>Qualification type</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người được chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Cấp giấy</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>the requirement set %1 is empty</source>
        <translation>bộ yêu cầu %1 trống</translation>
    </message>
    <message>
        <source>no requirement set for %1 in %2</source>
        <translation>không có bộ yêu cầu cho %1 tại %2</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>%1 (%2 days)</source>
        <translation>%1 (%2 ngày)</translation>
    </message>
    <message>
        <source>no time is known for: %1</source>
        <translation>chưa biết thời gian của: %1</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>waived by %1 on %2: %3</source>
        <translation>%1 miễn ngày %2: %3</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1 (đến %2)</translation>
    </message>
    <message>
        <source>not there yet: issued on %1</source>
        <translation>chưa có: cấp ngày %1</translation>
    </message>
    <message>
        <source>no %1 on file</source>
        <translation>chưa có %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>không hết hạn</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>hết hạn ngày %1</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <translation>hết hạn ngày %1</translation>
    </message>
    <message>
        <source>end of tour</source>
        <translation>hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>end of tour + %1 months</source>
        <translation>hết nhiệm kỳ + %1 tháng</translation>
    </message>
    <message>
        <source>the length of the tour is not known</source>
        <translation>chưa biết thời gian nhiệm kỳ</translation>
    </message>
    <message>
        <source>the departure is not known</source>
        <translation>chưa biết ngày lên đường</translation>
    </message>
    <message>
        <source>%1, must last until %2 (%3)</source>
        <translation>%1, cần đến %2 (%3)</translation>
    </message>
    <message>
        <source>%1, before the departure</source>
        <translation>%1, trước ngày lên đường</translation>
    </message>
    <message>
        <source>it is not known since when it is held</source>
        <translation>chưa biết có từ bao giờ</translation>
    </message>
    <message>
        <source>held since %1; the departure is not known</source>
        <translation>có từ %1; chưa biết ngày lên đường</translation>
    </message>
    <message>
        <source>held since %1</source>
        <translation>có từ %1</translation>
    </message>
    <message>
        <source>held since %1, long enough only on %2</source>
        <translation>có từ %1, đến %2 mới đủ lâu</translation>
    </message>
    <message>
        <source>%1, valid through the tour</source>
        <translation>%1, còn hạn hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>%1, valid through the tour and %2 months more</source>
        <translation>%1, còn hạn hết nhiệm kỳ và thêm %2 tháng</translation>
    </message>
    <message>
        <source>%1, valid on departure</source>
        <translation>%1, còn hạn khi lên đường</translation>
    </message>
    <message>
        <source>%1, held for %2 months by the departure</source>
        <translation>%1, có từ %2 tháng trước khi lên đường</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>French</source>
        <translation>tiếng Pháp</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1: not a level of A1 to C2</source>
        <translation>%1: không phải bậc từ A1 đến C2</translation>
    </message>
    <message>
        <source>what is asked is not a level of A1 to C2</source>
        <translation>yêu cầu không phải bậc từ A1 đến C2</translation>
    </message>
    <message>
        <source>%1 on file</source>
        <translation>có %1</translation>
    </message>
    <message>
        <source>no language on file</source>
        <translation>chưa ghi ngoại ngữ</translation>
    </message>
    <message>
        <source>no rank on file</source>
        <translation>chưa ghi cấp bậc</translation>
    </message>
    <message>
        <source>%1: its place among the ranks is not known</source>
        <translation>%1: chưa biết thứ tự cấp bậc</translation>
    </message>
    <message>
        <source>%1 is below what is asked</source>
        <translation>%1 thấp hơn yêu cầu</translation>
    </message>
    <message>
        <source>%1 is above what is asked</source>
        <translation>%1 cao hơn yêu cầu</translation>
    </message>
    <message>
        <source>the day of birth is not known</source>
        <translation>chưa biết ngày sinh</translation>
    </message>
    <message>
        <source>%1 years old on departure</source>
        <translation>%1 tuổi khi lên đường</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 tuổi</translation>
    </message>
    <message>
        <source>born on %1</source>
        <translation>sinh ngày %1</translation>
    </message>
    <message>
        <source>it is not known since when the person serves</source>
        <translation>chưa biết tại ngũ từ ngày nào</translation>
    </message>
    <message>
        <source>%1 years of service on departure</source>
        <translation>%1 năm phục vụ khi lên đường</translation>
    </message>
    <message>
        <source>in service since %1</source>
        <translation>tại ngũ từ %1</translation>
    </message>
    <message>
        <source>Working language</source>
        <translation>Ngôn ngữ làm việc</translation>
    </message>
    <message>
        <source>%1 at %2 or better</source>
        <translation>%1 từ %2 trở lên</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation>Cấp bậc: %1</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>%1 or lower</source>
        <translation>%1 trở xuống</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Tuổi: %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>từ %1 trở lên</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>Years of service: %1 or more</source>
        <translation>Số năm phục vụ: từ %1 trở lên</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <translation>đạt ngày %1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>%1, counts for %2 months only</source>
        <translation>%1, chỉ tính trong %2 tháng</translation>
    </message>
    <message>
        <source>%1; the departure is not known</source>
        <translation>%1; chưa biết ngày lên đường</translation>
    </message>
    <message>
        <source>%1; the day is not known</source>
        <translation>%1; chưa biết ngày</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>no result on file</source>
        <translation>chưa có kết quả</translation>
    </message>
    <message>
        <source>taken on %1, the mark is not known</source>
        <translation>thi ngày %1, chưa biết điểm</translation>
    </message>
    <message>
        <source>not passed on %1: %2</source>
        <translation>không đạt ngày %1: %2</translation>
    </message>
    <message>
        <source>no course taken</source>
        <translation>chưa học khóa nào</translation>
    </message>
    <message>
        <source>%1: the result is not known</source>
        <translation>%1: chưa biết kết quả</translation>
    </message>
    <message>
        <source>%1: not passed</source>
        <translation>%1: không đạt</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation>xong ngày %1</translation>
    </message>
    <message>
        <source>open, due on %1</source>
        <translation>còn mở, hạn %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>not on the checklist</source>
        <translation>không có trong danh mục</translation>
    </message>
    <message>
        <source>Test passed: %1</source>
        <translation>Kiểm tra đạt: %1</translation>
    </message>
    <message>
        <source>Programme passed: %1</source>
        <translation>Đã học xong: %1</translation>
    </message>
    <message>
        <source>Qualification: %1</source>
        <translation>Đủ điều kiện: %1</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Xong bước: %1</translation>
    </message>
    <message>
        <source>%1 (not before %2)</source>
        <translation>%1 (không trước %2)</translation>
    </message>
    <message>
        <source>another way: %1, %2</source>
        <translation>cách khác: %1, %2</translation>
    </message>
    <message>
        <source>held since %1 or longer; the first day of one paper is not known</source>
        <translation>có từ %1 hoặc lâu hơn; chưa rõ ngày cấp của một giấy tờ</translation>
    </message>
</context>
<context>
    <name>Gender target</name>
    <message>
        <source>Gender target</source>
        <translation>Chỉ tiêu giới</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>Grant term</name>
    <message>
        <source>Granting</source>
        <translation>Cấp chứng nhận</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>Cấp lại</translation>
    </message>
    <message>
        <source>Programme passed</source>
        <translation>Đã học xong chương trình</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Kiểm tra đạt</translation>
    </message>
    <message>
        <source>Valid paper</source>
        <translation>Giấy tờ còn giá trị</translation>
    </message>
    <message>
        <source>Qualification held</source>
        <translation>Đủ điều kiện (đạt chuẩn)</translation>
    </message>
    <message>
        <source>Grant term</source>
        <translation>Điều kiện cấp chứng nhận</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Yêu cầu khi</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>Loại chương trình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài kiểm tra</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>No older than</source>
        <translation>Không cũ quá</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>GrantTermWords</name>
    <message>
        <source>Programme passed: %1</source>
        <translation>Đã học xong: %1</translation>
    </message>
    <message>
        <source>Test passed: %1</source>
        <translation>Kiểm tra đạt: %1</translation>
    </message>
    <message>
        <source>Valid paper: %1</source>
        <translation>Giấy tờ còn giá trị: %1</translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation>Đủ điều kiện: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>to the end of the year</source>
        <translation>đến hết năm</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) and on to the end of that year</source>
        <translation>
            <numerusform>%n tháng và tiếp đến hết năm đó</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as %1</source>
        <translation>theo thời hạn của %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>may be renewed from %n month(s) before the last day</source>
        <translation>
            <numerusform>được cấp lại từ %n tháng trước ngày cuối</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>until %n day(s) after it</source>
        <translation>
            <numerusform>đến %n ngày sau đó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, within %n month(s)</source>
        <translation>
            <numerusform>%1, trong vòng %n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>either</source>
        <translation>một trong</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
</context>
<context>
    <name>GrantWords</name>
    <message>
        <source>Not granted</source>
        <translation>Không cấp</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Cấp mới</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Cấp lại</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Granting</name>
    <message>
        <source>has no published pass of this course</source>
        <translation>chưa có kết quả đạt đã công bố của khóa này</translation>
    </message>
    <message>
        <source>was granted it on %1 already</source>
        <translation>đã được cấp ngày %1</translation>
    </message>
    <message>
        <source>Choose the people to whom it is granted.</source>
        <translation>Hãy chọn những người được cấp.</translation>
    </message>
    <message>
        <source>Choose the qualification.</source>
        <translation>Hãy chọn chứng nhận năng lực.</translation>
    </message>
    <message>
        <source>Say on which day it is granted.</source>
        <translation>Hãy ghi ngày cấp.</translation>
    </message>
    <message numerus="yes">
        <source>Grant %1 to %n people</source>
        <translation>
            <numerusform>Cấp %1 cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>passed this course only on %1</source>
        <translation>đến %1 mới đạt khóa này</translation>
    </message>
    <message>
        <source>does not hold “%1”, which it lasts as long as</source>
        <translation>không có “%1” mà chứng nhận này theo thời hạn</translation>
    </message>
    <message>
        <source>is proposed for it already and waits to be confirmed</source>
        <translation>đã được đề xuất và đang chờ duyệt</translation>
    </message>
    <message>
        <source>holds it, %1</source>
        <translation>có chứng nhận này, %1</translation>
    </message>
    <message>
        <source>holds it already, %1</source>
        <translation>đã có chứng nhận này, %1</translation>
    </message>
    <message>
        <source>holds it already, %1; it may be renewed from %2 on</source>
        <translation>đã có chứng nhận này, %1; được cấp lại từ %2</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 đạt</translation>
    </message>
    <message>
        <source>was granted it on %1 already; nothing was passed since</source>
        <translation>đã được cấp ngày %1; từ đó chưa đạt thêm gì</translation>
    </message>
    <message>
        <source>%1 is not a course it is granted on</source>
        <translation>%1 không phải khóa làm căn cứ cấp chứng nhận này</translation>
    </message>
    <message>
        <source>Say on which day it is proposed.</source>
        <translation>Hãy ghi ngày đề xuất.</translation>
    </message>
    <message>
        <source>This qualification has no terms: say on what grounds it is granted.</source>
        <translation>Chứng nhận này không có điều kiện: hãy ghi căn cứ cấp.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %1 for %n people</source>
        <translation>
            <numerusform>Đề xuất %1 cho %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n qualifications</source>
        <translation>
            <numerusform>Đề xuất %n chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the proposals.</source>
        <translation>Hãy chọn các đề xuất.</translation>
    </message>
    <message>
        <source>Somebody decided on one of these proposals meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã quyết định về một trong các đề xuất này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>was proposed by %1; somebody else must decide on it</source>
        <translation>do %1 đề xuất; phải do người khác quyết định</translation>
    </message>
    <message>
        <source>was proposed by %1, who alone may withdraw it</source>
        <translation>do %1 đề xuất, chỉ người này được rút</translation>
    </message>
    <message numerus="yes">
        <source>Grant %n qualifications</source>
        <translation>
            <numerusform>Cấp %n chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody removed a person, a course or this qualification meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã xóa một người, một khóa hoặc chứng nhận này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Hãy ghi lý do từ chối.</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n proposals</source>
        <translation>
            <numerusform>Từ chối %n đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n proposals</source>
        <translation>
            <numerusform>Rút %n đề xuất</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Something went wrong that should not; nothing was saved. (%1)</source>
        <translation>Có lỗi ngoài dự kiến; chưa lưu gì. (%1)</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Hall</source>
        <translation>Hội trường</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Số chỗ ngồi</translation>
    </message>
    <message>
        <source>this venue has a hall of this name already</source>
        <translation>địa điểm này đã có hội trường mang tên này</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 added</source>
        <translation>%1: đã thêm</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1: đã xóa</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: đã sửa</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
</context>
<context>
    <name>HolderWords</name>
    <message>
        <source>All qualifications</source>
        <translation>Mọi chứng nhận</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Ends within 180 days</source>
        <translation>Hết hạn trong 180 ngày</translation>
    </message>
    <message>
        <source>Ends within 90 days</source>
        <translation>Hết hạn trong 90 ngày</translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <translation>Hết hạn trong 30 ngày</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Đình chỉ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Candidate for %1, departure not known</source>
        <translation>Ứng viên đi %1, chưa biết ngày lên đường</translation>
    </message>
    <message>
        <source>Candidate for %1, departs on %2</source>
        <translation>Ứng viên đi %1, lên đường ngày %2</translation>
    </message>
    <message>
        <source>In %1, end of the tour not known</source>
        <translation>Tại %1, chưa biết ngày hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>In %1 until %2</source>
        <translation>Tại %1 đến %2</translation>
    </message>
    <message numerus="yes">
        <source>%n candidacy(ies)</source>
        <translation>
            <numerusform>%n lần ứng cử</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tour(s)</source>
        <translation>
            <numerusform>%n nhiệm kỳ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>this person is a candidate for this mission and category from the same day already</source>
        <translation>người này đã là ứng viên cho phái bộ và loại nhân sự này từ cùng ngày</translation>
    </message>
    <message>
        <source>this person has a result on this course already</source>
        <translation>người này đã có kết quả của khóa này</translation>
    </message>
    <message>
        <source>the course «%1» stands there twice or is in the office already</source>
        <translation>khóa «%1» ghi hai lần hoặc đã có trong văn phòng</translation>
    </message>
    <message>
        <source>this person has this document already</source>
        <translation>người này đã có giấy tờ này</translation>
    </message>
    <message>
        <source>Passports whose last day in personnel.csv is not that in documents.csv: %1. That of documents.csv was kept, the other stands in the document&apos;s note.</source>
        <translation>Hộ chiếu có ngày hết hạn trong personnel.csv khác trong documents.csv: %1. Đã giữ ngày của documents.csv, ngày kia ghi ở ghi chú của giấy tờ.</translation>
    </message>
    <message>
        <source>this person has no tour that began on %1</source>
        <translation>người này không có nhiệm kỳ bắt đầu ngày %1</translation>
    </message>
    <message>
        <source>this tour was evaluated already</source>
        <translation>nhiệm kỳ này đã được đánh giá</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 lỗi nữa</translation>
    </message>
    <message>
        <source>this column is missing</source>
        <translation>thiếu cột này</translation>
    </message>
    <message>
        <source>this column stands there twice</source>
        <translation>cột này ghi hai lần</translation>
    </message>
    <message>
        <source>this column is not known</source>
        <translation>không có cột này</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>phải điền</translation>
    </message>
    <message>
        <source>«%1» is not a day; days are written YYYY-MM-DD</source>
        <translation>«%1» không phải ngày; ngày viết theo dạng YYYY-MM-DD</translation>
    </message>
    <message>
        <source>«%1» is not a whole number</source>
        <translation>«%1» không phải số nguyên</translation>
    </message>
    <message>
        <source>«%1» is not a number; decimals follow a point</source>
        <translation>«%1» không phải số; phần thập phân đứng sau dấu chấm</translation>
    </message>
    <message>
        <source>«%1» is neither yes nor no</source>
        <translation>«%1» không phải yes hoặc no</translation>
    </message>
    <message>
        <source>«%1» is none of %2</source>
        <translation>«%1» không thuộc %2</translation>
    </message>
    <message>
        <source>unknown course «%1»</source>
        <translation>không có khóa «%1»</translation>
    </message>
    <message>
        <source>a rotation is given without its unit</source>
        <translation>có đợt luân phiên mà thiếu đơn vị</translation>
    </message>
    <message>
        <source>a unit is given without its rotation</source>
        <translation>có đơn vị mà thiếu đợt luân phiên</translation>
    </message>
    <message>
        <source>According to personnel.csv this passport expires on %1.</source>
        <translation>Theo personnel.csv, hộ chiếu này hết hạn ngày %1.</translation>
    </message>
    <message>
        <source>there is no person with service number «%1»</source>
        <translation>không có ai mang số hiệu «%1»</translation>
    </message>
    <message>
        <source>the service number «%1» stands in row %2 already</source>
        <translation>số hiệu «%1» đã có ở dòng %2</translation>
    </message>
    <message>
        <source>somebody with the service number «%1» is in the office already</source>
        <translation>văn phòng đã có người mang số hiệu «%1»</translation>
    </message>
    <message>
        <source>«%1» is neither M nor F</source>
        <translation>«%1» không phải M hoặc F</translation>
    </message>
    <message>
        <source>«%1» is no language with its level, such as en:B2, or stands there twice</source>
        <translation>«%1» không phải ngoại ngữ kèm trình độ, như en:B2, hoặc ghi hai lần</translation>
    </message>
    <message>
        <source>this person has this qualification of the same day already</source>
        <translation>người này đã có chứng nhận này cùng ngày</translation>
    </message>
    <message>
        <source>unknown %1 «%2»</source>
        <translation>chưa có %1 «%2»</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>from %1, not ended</source>
        <translation>từ %1, chưa kết thúc</translation>
    </message>
    <message>
        <source>this tour shares days with the same person&apos;s tour in row %1 (%2)</source>
        <translation>nhiệm kỳ này trùng ngày với nhiệm kỳ của cùng người ở dòng %1 (%2)</translation>
    </message>
    <message>
        <source>this tour shares days with a tour of the same person in the office (%1)</source>
        <translation>nhiệm kỳ này trùng ngày với một nhiệm kỳ của cùng người trong văn phòng (%1)</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>không mở được tệp: %1</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>không có thư mục %1</translation>
    </message>
    <message>
        <source>the folder has no such file</source>
        <translation>thư mục không có tệp này</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>%1 was not read: no such file is known</source>
        <translation>không đọc %1: không rõ đây là tệp gì</translation>
    </message>
    <message>
        <source>this person has an open candidacy for the same post and rotation</source>
        <translation>người này đang có lần ứng cử chưa kết thúc cho cùng vị trí và đợt luân phiên</translation>
    </message>
    <message>
        <source>no lesson of this course begins then</source>
        <translation>khóa này không có buổi học nào bắt đầu lúc đó</translation>
    </message>
    <message>
        <source>this person is not on this course</source>
        <translation>người này không có trong khóa này</translation>
    </message>
    <message>
        <source>this person is marked at this lesson already</source>
        <translation>người này đã được điểm danh ở buổi học này</translation>
    </message>
    <message>
        <source>the curriculum of this course has no such component</source>
        <translation>khung chương trình của khóa này không có thành phần điểm đó</translation>
    </message>
    <message>
        <source>the mark lies above the full mark %1</source>
        <translation>điểm cao hơn điểm tối đa %1</translation>
    </message>
    <message>
        <source>this person has a mark of this sitting already</source>
        <translation>người này đã có điểm của lần thi này</translation>
    </message>
    <message>
        <source>this person is on this course already</source>
        <translation>người này đã có trong khóa này</translation>
    </message>
    <message>
        <source>the curriculum of this course has no lesson «%1»</source>
        <translation>khung chương trình của khóa này không có bài học «%1»</translation>
    </message>
    <message>
        <source>a lesson of this course begins then already</source>
        <translation>khóa này đã có buổi học bắt đầu lúc đó</translation>
    </message>
    <message>
        <source>this person teaches on this course already</source>
        <translation>người này đã dạy khóa này</translation>
    </message>
</context>
<context>
    <name>Inclusion</name>
    <message>
        <source>Inclusion</source>
        <translation>Chứng nhận bao gồm</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Includes</source>
        <translation>Bao gồm</translation>
    </message>
    <message>
        <source>this qualification includes it already</source>
        <translation>chứng nhận này đã bao gồm nó</translation>
    </message>
</context>
<context>
    <name>Instructor</name>
    <message>
        <source>Course director</source>
        <translation>Trưởng khóa</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Trợ giảng</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Phiên dịch</translation>
    </message>
    <message>
        <source>Guest lecturer</source>
        <translation>Giảng viên thỉnh giảng</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>this person teaches on the course already</source>
        <translation>người này đã là giảng viên của khóa</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>Choose those to whom a certificate is issued.</source>
        <translation>Hãy chọn những người được cấp giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Say with which day the certificates are issued.</source>
        <translation>Hãy ghi ngày cấp giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Choose who signs the certificates.</source>
        <translation>Hãy chọn người ký giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Somebody removed this signer meanwhile; no certificate was issued.</source>
        <translation>Trong lúc đó có người đã xóa người ký này; chưa cấp giấy chứng nhận nào.</translation>
    </message>
    <message>
        <source>%1 does not sign on %2. Choose another signer or another day.</source>
        <translation>%1 không ký vào ngày %2. Hãy chọn người ký khác hoặc ngày khác.</translation>
    </message>
    <message>
        <source>This signing key is not the office&apos;s; no certificate was issued.</source>
        <translation>Khóa ký số này không phải của văn phòng; chưa cấp giấy chứng nhận nào.</translation>
    </message>
    <message>
        <source>This signing key was replaced on %1. Unlock the one in use.</source>
        <translation>Khóa ký số này đã được thay ngày %1. Hãy mở khóa ký đang dùng.</translation>
    </message>
    <message>
        <source>There is no certificate template for %1. Make one first, under Templates.</source>
        <translation>Chưa có mẫu giấy chứng nhận cho %1. Trước hết hãy tạo ở mục Mẫu giấy.</translation>
    </message>
    <message>
        <source>The template %1 is not in order: %2</source>
        <translation>Mẫu giấy %1 chưa đúng: %2</translation>
    </message>
    <message>
        <source>The register has the number %1 already, of another qualification that had the code %2. Give this one another code.</source>
        <translation>Sổ đăng ký đã có số %1, của một chứng nhận khác từng mang mã %2. Hãy đặt mã khác cho chứng nhận này.</translation>
    </message>
    <message>
        <source>Somebody removed one of these qualifications meanwhile; no certificate was issued.</source>
        <translation>Trong lúc đó có người đã xóa một trong các chứng nhận này; chưa cấp giấy chứng nhận nào.</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificates</source>
        <translation>
            <numerusform>Cấp %n giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>is qualified only from %1 on</source>
        <translation>chỉ được chứng nhận từ %1</translation>
    </message>
    <message>
        <source>is suspended since %1</source>
        <translation>đang bị đình chỉ từ %1</translation>
    </message>
    <message>
        <source>was revoked on %1</source>
        <translation>đã bị thu hồi ngày %1</translation>
    </message>
    <message>
        <source>ran out on %1</source>
        <translation>đã hết hạn ngày %1</translation>
    </message>
    <message>
        <source>holds certificate %1</source>
        <translation>đã có giấy chứng nhận %1</translation>
    </message>
    <message>
        <source>has no published pass of the course %1</source>
        <translation>chưa có kết quả đạt đã công bố của khóa %1</translation>
    </message>
</context>
<context>
    <name>KeptPicture</name>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>%1 is %2 MB large; pictures of up to %3 MB can be used.</source>
        <translation>%1 nặng %2 MB; chỉ dùng được ảnh tối đa %3 MB.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 dots, which is more than paper needs. Make it smaller first.</source>
        <translation>%1 có %2 × %3 điểm ảnh, nhiều hơn mức cần để in. Trước hết hãy thu nhỏ.</translation>
    </message>
    <message>
        <source>%1 is no picture, or it is damaged.</source>
        <translation>%1 không phải là ảnh, hoặc đã hỏng.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Language</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
</context>
<context>
    <name>LayOut</name>
    <message>
        <source>The hours %1–%2 are no part of a day.</source>
        <translation>Giờ %1–%2 không nằm trong một ngày.</translation>
    </message>
    <message>
        <source>The hours %1–%2 are more than half a day.</source>
        <translation>Giờ %1–%2 dài hơn nửa ngày.</translation>
    </message>
    <message>
        <source>No day is chosen.</source>
        <translation>Chưa chọn ngày nào.</translation>
    </message>
    <message>
        <source>Neither morning nor afternoon has hours.</source>
        <translation>Buổi sáng và buổi chiều đều chưa có giờ.</translation>
    </message>
    <message>
        <source>The afternoon begins before the morning ends.</source>
        <translation>Buổi chiều bắt đầu trước khi buổi sáng kết thúc.</translation>
    </message>
    <message>
        <source>A lesson lasts at least one minute, and a break is not shorter than none.</source>
        <translation>Buổi học phải dài ít nhất một phút, giờ nghỉ không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This course is no longer there.</source>
        <translation>Khóa này không còn nữa.</translation>
    </message>
    <message>
        <source>%1 is no day of the course.</source>
        <translation>%1 không phải ngày của khóa.</translation>
    </message>
    <message>
        <source>%1 has lessons already; choose days without any.</source>
        <translation>%1 đã có buổi học; hãy chọn ngày chưa có buổi nào.</translation>
    </message>
    <message>
        <source>Every lesson of the curriculum is in the timetable already.</source>
        <translation>Mọi bài học của khung chương trình đã có trong lịch học.</translation>
    </message>
    <message>
        <source>The course has no lessons of a curriculum: say what the lessons are to be called.</source>
        <translation>Khóa không có bài học của khung chương trình: hãy đặt tên cho các buổi học.</translation>
    </message>
    <message>
        <source>No lesson has room on these days.</source>
        <translation>Các ngày này không đủ giờ cho buổi học nào.</translation>
    </message>
    <message>
        <source>Lay out the timetable of %1: %2 lessons on %3 days</source>
        <translation>Xếp lịch học của %1: %2 buổi học trong %3 ngày</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Title of the module</source>
        <translation>Tên học phần</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Fewest minutes</source>
        <translation>Số phút tối thiểu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Place in the programme</source>
        <translation>Vị trí trong chương trình</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>there is a lesson of this number already: %1</source>
        <translation>đã có bài học mang số này: %1</translation>
    </message>
</context>
<context>
    <name>Lesson in the timetable</name>
    <message>
        <source>Lesson in the timetable</source>
        <translation>Buổi học trong lịch</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>What, where and by whom</source>
        <translation>Nội dung, nơi học và người dạy</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hội trường</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Second instructor</source>
        <translation>Giảng viên thứ hai</translation>
    </message>
</context>
<context>
    <name>ListAction</name>
    <message>
        <source>There is no list here. Open People, or the names behind a figure, and try again.</source>
        <translation>Ở đây không có danh sách. Hãy mở Nhân sự, hoặc danh sách tên sau một con số, rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2</source>
        <translation>Đã ghi %1 dòng vào %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Exporting “%1”</source>
        <translation>Đang xuất “%1”</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Printing “%1”</source>
        <translation>Đang in “%1”</translation>
    </message>
    <message>
        <source>%1 rows were sent to the printer</source>
        <translation>Đã gửi %1 dòng đến máy in</translation>
    </message>
    <message>
        <source>The columns of this list cannot be chosen.</source>
        <translation>Danh sách này không cho chọn cột.</translation>
    </message>
</context>
<context>
    <name>ListButton</name>
    <message>
        <source>Copy, export or print this list, and choose its columns</source>
        <translation>Chép, xuất hoặc in danh sách này, và chọn cột</translation>
    </message>
    <message>
        <source>What can be done with this list</source>
        <translation>Những việc làm được với danh sách này</translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>A list of more than %1 rows is not printed. Narrow the filter, or export it as a spreadsheet.</source>
        <translation>Danh sách quá %1 dòng thì không in. Hãy lọc hẹp hơn, hoặc xuất thành bảng tính.</translation>
    </message>
    <message>
        <source>The list could not be printed: the printer or the file does not take it.</source>
        <translation>Không in được danh sách: máy in hoặc tệp không nhận.</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>In lúc %1, người in: %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Gộp %1 vào %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nay</translation>
    </message>
    <message>
        <source>Both have a tour that is not over, from %1 and from %2. Give the one that is over its last day first.</source>
        <translation>Cả hai đều có nhiệm kỳ chưa kết thúc, từ %1 và từ %2. Trước hết hãy ghi ngày cuối cho nhiệm kỳ đã kết thúc.</translation>
    </message>
    <message>
        <source>One of the two people is no longer there. Nothing was changed.</source>
        <translation>Một trong hai người không còn trong hồ sơ. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Somebody has said that these two are not the same person.</source>
        <translation>Đã có người xác nhận hai bản ghi này không phải một người.</translation>
    </message>
    <message>
        <source>%1 stays “%2”, not “%3”</source>
        <translation>%1 giữ “%2”, không phải “%3”</translation>
    </message>
    <message>
        <source>Two tours overlap: %1 and %2. Both stay; mend them afterwards.</source>
        <translation>Hai nhiệm kỳ chồng nhau: %1 và %2. Cả hai được giữ; hãy sửa sau.</translation>
    </message>
    <message>
        <source>%1 was removed since and stays so.</source>
        <translation>%1 đã bị xóa sau đó và giữ như vậy.</translation>
    </message>
    <message>
        <source>%1 does not come back: its %2 was removed since.</source>
        <translation>%1 không trở lại: %2 của nó đã bị xóa sau này.</translation>
    </message>
    <message>
        <source>%1 comes back without its %2, which was removed since.</source>
        <translation>%1 trở lại nhưng không có %2, vì mục đó đã bị xóa sau này.</translation>
    </message>
    <message>
        <source>The old service number %1 belongs to %2 now. Give that person another one first.</source>
        <translation>Số hiệu cũ %1 nay thuộc về %2. Trước hết hãy cấp số khác cho người đó.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays as it is.</source>
        <translation>%1 đã được sửa sau đó và giữ nguyên.</translation>
    </message>
    <message>
        <source>%1: %2 was changed since and stays as it is.</source>
        <translation>%1: %2 đã được sửa sau đó và giữ nguyên.</translation>
    </message>
    <message>
        <source>This merge was taken apart or taken back already.</source>
        <translation>Lần gộp này đã được tách hoặc hoàn tác rồi.</translation>
    </message>
    <message>
        <source>Take apart again: %1 (%2) and %3</source>
        <translation>Tách lại: %1 (%2) và %3</translation>
    </message>
    <message>
        <source>The two cannot be taken apart: a record entered since has a value that must be its own.</source>
        <translation>Không tách được: một bản ghi nhập sau đó có giá trị không được trùng.</translation>
    </message>
    <message>
        <source>%1 was recorded twice and counts once</source>
        <translation>%1 ghi hai lần, chỉ tính một lần</translation>
    </message>
</context>
<context>
    <name>Merge of people</name>
    <message>
        <source>Merge of people</source>
        <translation>Gộp người</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Former service number</source>
        <translation>Số hiệu cũ</translation>
    </message>
    <message>
        <source>Full name of the other record</source>
        <translation>Họ tên ở bản ghi kia</translation>
    </message>
    <message>
        <source>Merged on</source>
        <translation>Ngày gộp</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Mission</name>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation>Nước hoặc khu vực</translation>
    </message>
    <message>
        <source>Countries (ISO 3166, two letters)</source>
        <translation>Mã nước (ISO 3166, hai chữ)</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sở chỉ huy</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Vĩ độ</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Kinh độ</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>National presence</source>
        <translation>Việt Nam tham gia</translation>
    </message>
    <message>
        <source>Counts in UN figures</source>
        <translation>Tính trong số liệu LHQ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Duration and figures</source>
        <translation>Thời gian và con số</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>MoveParticipants</name>
    <message>
        <source>was replaced; the place is somebody else’s</source>
        <translation>đã được thay; chỗ này đã thuộc người khác</translation>
    </message>
    <message>
        <source>would need a place, and every place of the course is taken</source>
        <translation>cần một chỗ, nhưng khóa đã hết chỗ</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Chưa chọn ai.</translation>
    </message>
    <message>
        <source>Say in the note why somebody withdraws.</source>
        <translation>Hãy nêu lý do rút trong ghi chú.</translation>
    </message>
    <message>
        <source>Somebody removed this person meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa người này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>is on the course already (%1)</source>
        <translation>đã có trong khóa (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s) of %2</source>
        <translation>
            <numerusform>%1: %n học viên của %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace a participant</source>
        <translation>Thay học viên</translation>
    </message>
    <message>
        <source>holds no place that somebody could take over</source>
        <translation>không giữ chỗ nào để người khác nhận thay</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>%1 tours had ended</source>
        <translation>%1 lượt đã kết thúc</translation>
    </message>
    <message>
        <source>%1 had not begun</source>
        <translation>%1 lượt chưa bắt đầu</translation>
    </message>
    <message>
        <source>%1 under way but not counted by the UN</source>
        <translation>%1 lượt đang đi nhưng LHQ không tính</translation>
    </message>
    <message>
        <source>Counted: everybody who arrived on or before %1 and whose last day in the mission is empty, or on or after it. Both days count.</source>
        <translation>Tính: mọi người đến phái bộ vào hoặc trước %1 và có ngày cuối tại phái bộ để trống, hoặc vào hay sau ngày đó. Tính cả hai ngày.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Không tính: %1.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Dự kiến hết</translation>
    </message>
    <message>
        <source>Everybody deployed</source>
        <translation>Toàn bộ đang triển khai</translation>
    </message>
    <message>
        <source>Deployed: %1</source>
        <translation>Đang triển khai: %1</translation>
    </message>
    <message>
        <source>Papers that run out before the tour ends</source>
        <translation>Giấy tờ hết hạn trước khi hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Counted: the latest paper of each kind of everybody deployed on %1 whose last valid day is before the end of the tour.</source>
        <translation>Tính: giấy tờ mới nhất mỗi loại của mọi người đang triển khai ngày %1 mà ngày hết hạn đến trước khi hết nhiệm kỳ.</translation>
    </message>
    <message>
        <source>Left out: papers that do not run out, and papers the office has no record of.</source>
        <translation>Không tính: giấy tờ không có thời hạn và giấy tờ văn phòng chưa ghi nhận.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Needed until</source>
        <translation>Cần đến</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Ngày đề cử</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Dự kiến đi</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>Ứng viên: %1</translation>
    </message>
    <message>
        <source>Candidates in progress</source>
        <translation>Ứng viên trong quy trình</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Đã huấn luyện</translation>
    </message>
    <message>
        <source>Trained: %1</source>
        <translation>Đã huấn luyện: %1</translation>
    </message>
    <message>
        <source>Counted: everybody who took part in a course, once for each course, whatever the result.</source>
        <translation>Tính: mọi người dự khóa huấn luyện, mỗi khóa một lần, không kể kết quả.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Counted: candidacies nominated on or before %1, by the stage they stood in on that day.</source>
        <translation>Cách tính: các lần ứng cử được đề cử vào hoặc trước %1, theo giai đoạn trong ngày đó.</translation>
    </message>
</context>
<context>
    <name>Nominate</name>
    <message>
        <source>is %1; the opening asks for %2 or above</source>
        <translation>là %1; chỉ tiêu yêu cầu từ %2 trở lên</translation>
    </message>
    <message>
        <source>is %1; the opening asks for %2 or below</source>
        <translation>là %1; chỉ tiêu yêu cầu từ %2 trở xuống</translation>
    </message>
    <message>
        <source>Somebody removed this person meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa người này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>is already a candidate for this place</source>
        <translation>đã là ứng viên cho chỗ này</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Chưa chọn ai.</translation>
    </message>
    <message>
        <source>The opening’s planned departure, %1, lies in the past. Change the opening first.</source>
        <translation>Ngày dự kiến lên đường của chỉ tiêu, %1, đã qua. Hãy sửa chỉ tiêu trước.</translation>
    </message>
    <message numerus="yes">
        <source>Nominate %n person(s)</source>
        <translation>
            <numerusform>Đề cử %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody removed this opening meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa chỉ tiêu này; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>Nomination</name>
    <message>
        <source>nothing is missing</source>
        <translation>không thiếu gì</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Note verbale: %1</source>
        <translation>Công hàm: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>Thời hạn: %1</translation>
    </message>
    <message>
        <source>Candidates: %1, complete: %2</source>
        <translation>Ứng viên: %1, đủ hồ sơ: %2</translation>
    </message>
    <message>
        <source>Nomination: what is in, what is missing</source>
        <translation>Đề cử: có gì, thiếu gì</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>Có trong hồ sơ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>name as in the passport</source>
        <translation>tên như trong hộ chiếu</translation>
    </message>
    <message>
        <source>date of birth</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>cấp bậc</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>ngoại ngữ</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>hộ chiếu</translation>
    </message>
    <message>
        <source>medical examination MS.2</source>
        <translation>khám sức khỏe MS.2</translation>
    </message>
    <message>
        <source>attestation of conduct</source>
        <translation>xác nhận hạnh kiểm</translation>
    </message>
    <message>
        <source>yellow fever vaccination</source>
        <translation>tiêm sốt vàng</translation>
    </message>
    <message>
        <source>assessment AMS</source>
        <translation>sát hạch AMS</translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation>giấy phép lái xe</translation>
    </message>
    <message>
        <source>language test</source>
        <translation>kiểm tra ngoại ngữ</translation>
    </message>
    <message>
        <source>%1 ran out on %2</source>
        <translation>%1 hết hạn ngày %2</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>chưa biết: %1</translation>
    </message>
    <message>
        <source>not on file: %1</source>
        <translation>chưa có: %1</translation>
    </message>
    <message>
        <source>no scan on file: %1</source>
        <translation>chưa có bản quét: %1</translation>
    </message>
    <message>
        <source>personal form</source>
        <translation>phiếu cá nhân</translation>
    </message>
    <message>
        <source>The package of %1 candidates is in %2. Complete: %3. The cover sheet says what is missing.</source>
        <translation>Bộ hồ sơ của %1 ứng viên nằm ở %2. Đủ: %3. Trang bìa nêu rõ còn thiếu gì.</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Writing the nomination package</source>
        <translation>Đang ghi bộ hồ sơ đề cử</translation>
    </message>
    <message>
        <source>Nobody is on the way for this call; there is nothing to nominate.</source>
        <translation>Không có ai trong quy trình cho đợt này; không có gì để đề cử.</translation>
    </message>
    <message>
        <source>Where to put the nomination package</source>
        <translation>Nơi đặt bộ hồ sơ đề cử</translation>
    </message>
</context>
<context>
    <name>Not the same person</name>
    <message>
        <source>Not the same person</source>
        <translation>Không phải một người</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Not the same as</source>
        <translation>Không phải là</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Not the same person: %1 and %2</source>
        <translation>Không phải một người: %1 và %2</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Name of the office</source>
        <translation>Tên văn phòng</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1</source>
        <translation>Đã có tệp mang tên này: %1</translation>
    </message>
    <message>
        <source>The new office cannot be given its name: %1</source>
        <translation>Không đặt được tên cho văn phòng mới: %1</translation>
    </message>
    <message>
        <source>The making of this office was cut off before its end; make it anew: %1</source>
        <translation>Việc tạo văn phòng này bị ngắt giữa chừng; hãy tạo lại: %1</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Country (ISO 3166, three letters)</source>
        <translation>Nước (ISO 3166, ba chữ)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Tiêu đề văn bản</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Title of the one who signs</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Letters and certificates</source>
        <translation>Công văn và chứng nhận</translation>
    </message>
    <message>
        <source>Largest scan</source>
        <translation>Bản quét lớn nhất</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Ministry in English</source>
        <translation>Bộ chủ quản (tiếng Anh)</translation>
    </message>
    <message>
        <source>Ministry in Vietnamese</source>
        <translation>Bộ chủ quản (tiếng Việt)</translation>
    </message>
    <message>
        <source>Place of issue in English</source>
        <translation>Nơi cấp giấy (tiếng Anh)</translation>
    </message>
    <message>
        <source>Place of issue in Vietnamese</source>
        <translation>Nơi cấp giấy (tiếng Việt)</translation>
    </message>
</context>
<context>
    <name>Office plan</name>
    <message>
        <source>Say the whole path, from the first folder on, or choose a place.</source>
        <translation>Hãy ghi đường dẫn đầy đủ từ thư mục gốc, hoặc chọn một nơi.</translation>
    </message>
    <message>
        <source>Say where to keep the office.</source>
        <translation>Hãy cho biết lưu văn phòng ở đâu.</translation>
    </message>
    <message>
        <source>three letters, for example VNM</source>
        <translation>ba chữ cái, ví dụ VNM</translation>
    </message>
    <message>
        <source>The address of a shared office looks like postgresql://name@server/office</source>
        <translation>Địa chỉ văn phòng dùng chung có dạng postgresql://ten@maychu/vanphong</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Opening</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Chỗ</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Number wanted</source>
        <translation>Số lượng cần</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>Cấp bậc thấp nhất</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>Cấp bậc cao nhất</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Bộ yêu cầu</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Dự kiến lên đường</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Length of the tour</source>
        <translation>Thời gian nhiệm kỳ</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Opening for %1</source>
        <translation>Chỉ tiêu đi ngày %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
</context>
<context>
    <name>Order of steps</name>
    <message>
        <source>Order of steps</source>
        <translation>Thứ tự các bước</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Chờ bước</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>without a partner</source>
        <translation>không có đối tác</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Đã huấn luyện</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Counted: everybody with a published result of a course, once for each course. Qualified: who holds a qualification granted from that very course.</source>
        <translation>Tính: mọi người có kết quả đã công bố của một khóa, mỗi khóa một lần. Đủ điều kiện: người có chứng nhận năng lực được cấp từ chính khóa đó.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Dashboard</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>Open another office</source>
        <translation>Mở văn phòng khác</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Tuyển chọn</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
</context>
<context>
    <name>Participant</name>
    <message>
        <source>Invited</source>
        <translation>Đã mời</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Trong danh sách chờ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã được thay</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Place on the waiting list</source>
        <translation>Số thứ tự chờ</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay bởi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>this person is on the course already</source>
        <translation>người này đã có trong khóa</translation>
    </message>
</context>
<context>
    <name>ParticipantRows</name>
    <message>
        <source>place not recorded</source>
        <translation>chưa ghi nhận chỗ</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>được thay bởi %1</translation>
    </message>
    <message>
        <source>%1 invited</source>
        <translation>%1 đã mời</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 đã xác nhận</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>%1 có mặt</translation>
    </message>
    <message>
        <source>%1 on the waiting list</source>
        <translation>%1 trong danh sách chờ</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 đã rút</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 đã được thay</translation>
    </message>
    <message>
        <source>men: %1</source>
        <translation>nam: %1</translation>
    </message>
    <message>
        <source>women: %1</source>
        <translation>nữ: %1</translation>
    </message>
    <message>
        <source>sex unknown: %1</source>
        <translation>chưa rõ giới tính: %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Waits as</source>
        <translation>Số chờ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Waits as no. %1</source>
        <translation>Chờ số %1</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Số chỗ: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a recorded result; their places were not kept</source>
        <translation>
            <numerusform>%n người có kết quả ghi nhận; chỗ của họ không được lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Học viên: %1</translation>
    </message>
    <message>
        <source>%1 of %2 places are free</source>
        <translation>còn trống %1 trên %2 chỗ</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParticipantSheet</name>
    <message numerus="yes">
        <source>Enrol %n person(s) on %1 from %2</source>
        <translation>
            <numerusform>Ghi danh %n người vào %1 từ %2</numerusform>
        </translation>
    </message>
    <message>
        <source>«%1» is not a day; days are written day/month/year</source>
        <translation>«%1» không phải ngày; ngày viết theo dạng ngày/tháng/năm</translation>
    </message>
    <message>
        <source>«%1» is neither male nor female</source>
        <translation>«%1» không phải nam hoặc nữ</translation>
    </message>
    <message>
        <source>neither a service number nor a name stands here</source>
        <translation>ở đây không có số hiệu, cũng không có tên</translation>
    </message>
    <message>
        <source>nobody in the office has the service number %1</source>
        <translation>trong văn phòng không có ai mang số hiệu %1</translation>
    </message>
    <message>
        <source>the number %1 belongs to %2</source>
        <translation>số hiệu %1 là của %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people in the office are called so and born on that day; give the service number</source>
        <translation>
            <numerusform>trong văn phòng có %n người cùng tên và ngày sinh này; hãy ghi số hiệu</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody called %1 is in the office; the date of birth tells whether it is the same</source>
        <translation>trong văn phòng đã có người tên %1; cần ngày sinh để biết có phải cùng một người</translation>
    </message>
    <message>
        <source>nobody called %1 and born on that day is in the office</source>
        <translation>trong văn phòng không có ai tên %1 và sinh ngày này</translation>
    </message>
    <message>
        <source>this person stands in row %1 already</source>
        <translation>người này đã có ở dòng %1</translation>
    </message>
    <message>
        <source>no line of headings was found: a column is headed «Service number», or «Full name» beside «Date of birth»</source>
        <translation>không tìm thấy dòng tiêu đề: cần một cột «Số hiệu», hoặc cột «Họ và tên» cùng cột «Ngày sinh»</translation>
    </message>
    <message>
        <source>nobody stands below the headings</source>
        <translation>dưới dòng tiêu đề không có ai</translation>
    </message>
</context>
<context>
    <name>PassedOver</name>
    <message>
        <source>Passed over by %1</source>
        <translation>Không được chọn bởi %1</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 tại %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Tại %1</translation>
    </message>
    <message>
        <source>In %1, due back %2</source>
        <translation>Tại %1, hạn về %2</translation>
    </message>
    <message>
        <source>In %1 until %2</source>
        <translation>Tại %1 đến %2</translation>
    </message>
    <message>
        <source>Deployed · %1</source>
        <translation>Đang triển khai · %1</translation>
    </message>
    <message>
        <source>%1, was due back %2</source>
        <translation>%1, quá hạn về %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Candidate · %1 · %2</source>
        <translation>Ứng viên · %1 · %2</translation>
    </message>
    <message>
        <source>%1, departs %2</source>
        <translation>%1, đi %2</translation>
    </message>
    <message>
        <source>Runs out today</source>
        <translation>Hết hạn hôm nay</translation>
    </message>
    <message>
        <source>Runs out tomorrow</source>
        <translation>Hết hạn ngày mai</translation>
    </message>
    <message>
        <source>Runs out in %1 days</source>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>Candidate · %1</source>
        <translation>Ứng viên · %1</translation>
    </message>
    <message>
        <source>Back from %1 %2</source>
        <translation>Về từ %1 %2</translation>
    </message>
    <message>
        <source>Back from %1 · last day in the mission %2</source>
        <translation>Về từ %1 · ngày cuối tại phái bộ %2</translation>
    </message>
    <message>
        <source>Neither deployed nor a candidate</source>
        <translation>Không triển khai, không là ứng viên</translation>
    </message>
    <message>
        <source>Does not run out</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Tiếng Ả Rập</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tiếng Đức</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tiếng Tây Ban Nha</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Tiếng Pháp</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Tiếng Nhật</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Tiếng Hàn</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Tiếng Bồ Đào Nha</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Tiếng Nga</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Tiếng Swahili</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tiếng Trung</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Set a field for %1…</source>
        <translation>Đặt một mục cho %1…</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>Gộp hai người…</translation>
    </message>
    <message>
        <source>Make one of the two chosen people (Ctrl+M)</source>
        <translation>Gộp hai người đã chọn thành một (Ctrl+M)</translation>
    </message>
    <message>
        <source>Give all chosen people the same value (Ctrl+Shift+A)</source>
        <translation>Đặt cùng một giá trị cho mọi người đã chọn (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Who may be in the office twice (Ctrl+D)</source>
        <translation>Ai có thể bị ghi hai lần (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Service number</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Họ</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tên đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in the passport</source>
        <translation>Tên trong hộ chiếu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number and name</source>
        <translation>Số hiệu và họ tên</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Thông tin cá nhân</translation>
    </message>
    <message>
        <source>In service since</source>
        <translation>Tại ngũ từ ngày</translation>
    </message>
</context>
<context>
    <name>Person files</name>
    <message>
        <source>Change the photo — %1</source>
        <translation>Đổi ảnh — %1</translation>
    </message>
    <message>
        <source>Add a photo — %1</source>
        <translation>Thêm ảnh — %1</translation>
    </message>
    <message>
        <source>Remove the photo — %1</source>
        <translation>Xóa ảnh — %1</translation>
    </message>
    <message>
        <source>Add scan %1</source>
        <translation>Thêm bản quét %1</translation>
    </message>
    <message>
        <source>Add %1 scans</source>
        <translation>Thêm %1 bản quét</translation>
    </message>
    <message>
        <source>Remove scan %1 — %2</source>
        <translation>Xóa bản quét %1 — %2</translation>
    </message>
</context>
<context>
    <name>Person of a decision</name>
    <message>
        <source>Person of a decision</source>
        <translation>Người trong quyết định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Lần ứng cử</translation>
    </message>
</context>
<context>
    <name>PersonTab</name>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Ứng cử</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Cấp bậc</translation>
    </message>
</context>
<context>
    <name>PersonTable</name>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Ứng cử</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Ngày đề cử</translation>
    </message>
    <message>
        <source>Planned departure</source>
        <translation>Dự kiến đi</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên khóa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Attendance %</source>
        <translation>Chuyên cần %</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>In the mission</source>
        <translation>Tại phái bộ</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Add paper</source>
        <translation>Thêm giấy tờ</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>No paper of this person has been entered yet: no passport, no medical form, no licence. Ctrl+N adds one.</source>
        <translation>Chưa nhập giấy tờ nào của người này: chưa có hộ chiếu, phiếu khám sức khỏe hay giấy phép lái xe. Ctrl+N để thêm.</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Add rank</source>
        <translation>Thêm cấp bậc</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>No rank has been entered yet. Ctrl+N adds one.</source>
        <translation>Chưa nhập cấp bậc nào. Ctrl+N để thêm.</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Thêm ngoại ngữ</translation>
    </message>
    <message>
        <source>No language has been entered yet. Ctrl+N adds one.</source>
        <translation>Chưa nhập ngoại ngữ nào. Ctrl+N để thêm.</translation>
    </message>
    <message>
        <source>Add candidacy</source>
        <translation>Thêm ứng cử</translation>
    </message>
    <message>
        <source>This person has not been put forward for a mission yet. Ctrl+N adds a candidacy.</source>
        <translation>Người này chưa được đề cử cho phái bộ nào. Ctrl+N để thêm lần ứng cử.</translation>
    </message>
    <message>
        <source>Add training</source>
        <translation>Thêm huấn luyện</translation>
    </message>
    <message>
        <source>This person has not been on a course yet. Ctrl+N adds a result.</source>
        <translation>Người này chưa dự khóa học nào. Ctrl+N để thêm kết quả.</translation>
    </message>
    <message>
        <source>Add qualification</source>
        <translation>Thêm chứng nhận</translation>
    </message>
    <message>
        <source>This person has no qualification yet. It follows from a course that was passed; Ctrl+N adds one by hand.</source>
        <translation>Người này chưa có chứng nhận. Chứng nhận có được sau khóa học đạt; Ctrl+N để thêm bằng tay.</translation>
    </message>
    <message>
        <source>Add tour</source>
        <translation>Thêm nhiệm kỳ</translation>
    </message>
    <message>
        <source>Until, or planned</source>
        <translation>Đến, hoặc dự kiến</translation>
    </message>
    <message>
        <source>This person has not been on a tour yet. Ctrl+N adds one.</source>
        <translation>Người này chưa có nhiệm kỳ nào. Ctrl+N để thêm.</translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>%1 is no file.</source>
        <translation>%1 không phải là tệp.</translation>
    </message>
    <message>
        <source>%1 is %2 MB large; a photo may be cut from pictures of up to %3 MB.</source>
        <translation>%1 nặng %2 MB; chỉ cắt ảnh được từ tệp tối đa %3 MB.</translation>
    </message>
    <message>
        <source>%1 has %2 × %3 dots, which is more than a photo needs. Make it smaller first.</source>
        <translation>%1 có %2 × %3 điểm ảnh, quá lớn so với một tấm ảnh. Hãy thu nhỏ trước.</translation>
    </message>
    <message>
        <source>%1 is no picture, or it is damaged.</source>
        <translation>%1 không phải là ảnh, hoặc đã hỏng.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>Nobody has the service number «%1».</source>
        <translation>Không ai có số hiệu «%1».</translation>
    </message>
    <message>
        <source>There is no rotation «%1»; a rotation is written UNIT/NUMBER, as ENG/4.</source>
        <translation>Không có đợt luân phiên «%1»; viết ĐƠN VỊ/SỐ, như ENG/4.</translation>
    </message>
    <message>
        <source>One of the candidacies is no longer there. Nothing was changed.</source>
        <translation>Một lần ứng cử không còn nữa. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 ứng viên</translation>
    </message>
    <message>
        <source>Move %1 back to %2</source>
        <translation>Lùi %1 về %2</translation>
    </message>
    <message>
        <source>Take %1 off the way: %2</source>
        <translation>Đưa %1 ra khỏi quy trình: %2</translation>
    </message>
    <message>
        <source>Bring %1 back onto the way: %2</source>
        <translation>Đưa %1 trở lại quy trình: %2</translation>
    </message>
    <message>
        <source>Advance %1 to %2</source>
        <translation>Chuyển %1 sang %2</translation>
    </message>
    <message>
        <source>is in this stage already: %1</source>
        <translation>đã ở giai đoạn này: %1</translation>
    </message>
    <message>
        <source>there is no step from %1 to %2</source>
        <translation>không có bước từ %1 sang %2</translation>
    </message>
    <message>
        <source>a step from %1 to %2 needs a reason</source>
        <translation>bước từ %1 sang %2 phải có lý do</translation>
    </message>
    <message>
        <source>this is no reason for a step from %1 to %2</source>
        <translation>đây không phải lý do cho bước từ %1 sang %2</translation>
    </message>
    <message>
        <source>was nominated on %1, after the day of the step</source>
        <translation>được đề cử ngày %1, sau ngày của bước</translation>
    </message>
    <message>
        <source>took a step on %1, after the day of this one</source>
        <translation>đã chuyển bước ngày %1, sau ngày của bước này</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1 (%2: %3)</translation>
    </message>
    <message>
        <source>not met: %1</source>
        <translation>chưa đạt: %1</translation>
    </message>
    <message>
        <source>no requirement %1 is asked of this candidate; there are: %2</source>
        <translation>ứng viên này không có yêu cầu %1; có: %2</translation>
    </message>
    <message>
        <source>the day of the step is missing</source>
        <translation>thiếu ngày của bước</translation>
    </message>
    <message>
        <source>There is no programme «%1».</source>
        <translation>Không có chương trình «%1».</translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message>
        <source>who waits has a place on the waiting list; the next is %1</source>
        <translation>người chờ phải có số thứ tự trong danh sách chờ; số tiếp theo là %1</translation>
    </message>
    <message>
        <source>only who is on the waiting list has a place there</source>
        <translation>chỉ người trong danh sách chờ mới có số thứ tự chờ</translation>
    </message>
    <message>
        <source>say who took the place</source>
        <translation>hãy ghi ai nhận chỗ này</translation>
    </message>
    <message>
        <source>only who was replaced names somebody here</source>
        <translation>chỉ người đã được thay mới ghi tên ở đây</translation>
    </message>
    <message>
        <source>every place of the course is taken; put him or her on the waiting list as number %1</source>
        <translation>khóa đã hết chỗ; hãy đưa người này vào danh sách chờ, số %1</translation>
    </message>
    <message numerus="yes">
        <source>has attendance at %n lesson(s); withdraw instead</source>
        <translation>
            <numerusform>đã được điểm danh ở %n buổi học; hãy ghi rút khỏi khóa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has %n mark(s); withdraw instead</source>
        <translation>
            <numerusform>đã có %n điểm; hãy ghi rút khỏi khóa</numerusform>
        </translation>
    </message>
    <message>
        <source>has a drafted result; withdraw instead</source>
        <translation>đã có kết quả dự thảo; hãy ghi rút khỏi khóa</translation>
    </message>
    <message>
        <source>took over somebody’s place; withdraw instead</source>
        <translation>đã nhận chỗ của người khác; hãy ghi rút khỏi khóa</translation>
    </message>
    <message>
        <source>is on the course already (%1)</source>
        <translation>đã có trong khóa (%1)</translation>
    </message>
</context>
<context>
    <name>Post</name>
    <message>
        <source>Post</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên vị trí</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>With the words of an example</source>
        <translation>Với nội dung ví dụ</translation>
    </message>
    <message>
        <source>With the names of the fields</source>
        <translation>Với tên các trường</translation>
    </message>
    <message>
        <source>With the words of %1, %2</source>
        <translation>Với nội dung của %1, %2</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message numerus="yes">
        <source>%n certificates were written to %1</source>
        <translation>
            <numerusform>Đã ghi %n giấy chứng nhận vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates were sent to the printer</source>
        <translation>
            <numerusform>Đã gửi %n giấy chứng nhận đến máy in</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped; the others were not printed</source>
        <translation>đã dừng; các giấy còn lại chưa in</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>row %1</source>
        <translation>dòng %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
</context>
<context>
    <name>Procedure step</name>
    <message>
        <source>Procedure step</source>
        <translation>Bước thủ tục</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Số ngày cần trước</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Tính từ</translation>
    </message>
    <message>
        <source>Validity in months</source>
        <translation>Thời hạn (tháng)</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Ai và khi nào</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Chưa đặt</translation>
    </message>
    <message>
        <source>Before departure</source>
        <translation>Trước khi lên đường</translation>
    </message>
    <message>
        <source>After arrival</source>
        <translation>Sau khi đến</translation>
    </message>
    <message>
        <source>Before the end of the tour</source>
        <translation>Trước khi hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>After the end of the tour</source>
        <translation>Sau khi hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Before the deadline of the call</source>
        <translation>Trước thời hạn đề cử</translation>
    </message>
    <message>
        <source>Before the course begins</source>
        <translation>Trước khi khai giảng</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Shown by the paper</source>
        <translation>Chứng minh bằng giấy tờ</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Shown by the decision</source>
        <translation>Chứng minh bằng quyết định</translation>
    </message>
</context>
<context>
    <name>Procedures</name>
    <message>
        <source>no due day</source>
        <translation>không có hạn</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>trễ 1 ngày</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>trễ %1 ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>còn %1 ngày</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>xong %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>request</source>
        <translation>đề nghị</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>tuyển chọn</translation>
    </message>
    <message>
        <source>nomination</source>
        <translation>đề cử</translation>
    </message>
    <message>
        <source>medical</source>
        <translation>sức khỏe</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>giấy tờ</translation>
    </message>
    <message>
        <source>online</source>
        <translation>trực tuyến</translation>
    </message>
    <message>
        <source>training</source>
        <translation>huấn luyện</translation>
    </message>
    <message>
        <source>national decision</source>
        <translation>quyết định trong nước</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>lên đường</translation>
    </message>
    <message>
        <source>in mission</source>
        <translation>ở phái bộ</translation>
    </message>
    <message>
        <source>return</source>
        <translation>về nước</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>đã hết</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>hiệu lực</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Còn vướng</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Thời lượng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>What and for whom</source>
        <translation>Nội dung và đối tượng</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp chứng nhận</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Cấp lại cho</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề xuất</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ngày đề xuất</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Proposal of %1</source>
        <translation>Đề xuất ngày %1</translation>
    </message>
</context>
<context>
    <name>Qualification</name>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Có giá trị đến</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Qualification of %1</source>
        <translation>Chứng nhận ngày %1</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Cấp lại cho</translation>
    </message>
</context>
<context>
    <name>Qualification touched</name>
    <message>
        <source>Qualification touched</source>
        <translation>Chứng nhận liên quan</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Was valid until</source>
        <translation>Trước đó có giá trị đến</translation>
    </message>
    <message>
        <source>Now valid until</source>
        <translation>Nay có giá trị đến</translation>
    </message>
</context>
<context>
    <name>Qualification type</name>
    <message>
        <source>Qualification type</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>So many months</source>
        <translation>Theo số tháng</translation>
    </message>
    <message>
        <source>To the end of the year</source>
        <translation>Đến hết năm</translation>
    </message>
    <message>
        <source>As long as another</source>
        <translation>Theo chứng nhận khác</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>How long it lasts</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>As long as</source>
        <translation>Theo thời hạn của</translation>
    </message>
    <message>
        <source>May be renewed from</source>
        <translation>Được cấp lại từ</translation>
    </message>
    <message>
        <source>months before the end</source>
        <translation>tháng trước khi hết hạn</translation>
    </message>
    <message>
        <source>May be renewed until</source>
        <translation>Được cấp lại đến</translation>
    </message>
    <message>
        <source>days after the end</source>
        <translation>ngày sau khi hết hạn</translation>
    </message>
    <message>
        <source>Certificate template</source>
        <translation>Mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate and remarks</source>
        <translation>Giấy chứng nhận và ghi chú</translation>
    </message>
</context>
<context>
    <name>QualificationActs</name>
    <message>
        <source>Choose the qualifications it is about.</source>
        <translation>Hãy chọn các chứng nhận liên quan.</translation>
    </message>
    <message>
        <source>Say by how many months, or to which day, it is extended.</source>
        <translation>Hãy ghi gia hạn bao nhiêu tháng, hoặc đến ngày nào.</translation>
    </message>
    <message>
        <source>was revoked from %1 on</source>
        <translation>đã bị thu hồi từ %1</translation>
    </message>
    <message>
        <source>has no last day of its own that could be extended</source>
        <translation>không có ngày cuối riêng để gia hạn</translation>
    </message>
    <message>
        <source>is valid until %1 already</source>
        <translation>đã có giá trị đến %1</translation>
    </message>
    <message>
        <source>was granted only on %1</source>
        <translation>đến %1 mới được cấp</translation>
    </message>
    <message>
        <source>is not suspended by an act of its own on this day</source>
        <translation>không bị đình chỉ bằng quyết định riêng vào ngày này</translation>
    </message>
    <message>
        <source>Somebody removed one of these qualifications meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã xóa một trong các chứng nhận này; không có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Extend %n qualifications</source>
        <translation>
            <numerusform>Gia hạn %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n qualifications</source>
        <translation>
            <numerusform>Đình chỉ %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the suspension of %n qualifications</source>
        <translation>
            <numerusform>Khôi phục %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n qualifications</source>
        <translation>
            <numerusform>Thu hồi %n chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>the results of this course were published here: propose the qualification on the page Qualification, somebody else confirms it</source>
        <translation>kết quả của khóa này đã được công bố tại đây: hãy đề xuất chứng nhận ở trang Chứng nhận, người khác sẽ duyệt</translation>
    </message>
    <message>
        <source>proposals are made, confirmed and refused on the page Qualification</source>
        <translation>việc đề xuất, duyệt và từ chối được làm ở trang Chứng nhận</translation>
    </message>
    <message>
        <source>acts on qualifications are taken on the page Qualification</source>
        <translation>quyết định về chứng nhận được lập ở trang Chứng nhận</translation>
    </message>
    <message>
        <source>this qualification was proposed and confirmed: extend, suspend or revoke it on the page Qualification</source>
        <translation>chứng nhận này đã được đề xuất và duyệt: hãy gia hạn, đình chỉ hoặc thu hồi ở trang Chứng nhận</translation>
    </message>
    <message>
        <source>acts were taken on this qualification: extend, suspend or revoke it on the page Qualification</source>
        <translation>đã có quyết định về chứng nhận này: hãy gia hạn, đình chỉ hoặc thu hồi ở trang Chứng nhận</translation>
    </message>
    <message>
        <source>a certificate of this qualification was issued: extend, suspend or revoke it on the page Qualification</source>
        <translation>chứng nhận này đã được cấp giấy: hãy gia hạn, đình chỉ hoặc thu hồi ở trang Chứng nhận</translation>
    </message>
    <message>
        <source>Proposals are not confirmed again this way; confirm them again on the page Qualification.</source>
        <translation>Không duyệt lại đề xuất bằng cách này; hãy duyệt lại ở trang Chứng nhận.</translation>
    </message>
    <message>
        <source>that one lasts as long as another itself; choose the one that has a last day of its own</source>
        <translation>chứng nhận đó lại theo thời hạn của chứng nhận khác; hãy chọn chứng nhận có ngày cuối riêng</translation>
    </message>
    <message>
        <source>another qualification lasts as long as this one, so that it needs a last day of its own</source>
        <translation>có chứng nhận khác theo thời hạn của chứng nhận này, nên chứng nhận này phải có ngày cuối riêng</translation>
    </message>
</context>
<context>
    <name>QualificationTrail</name>
    <message>
        <source>Includes: %1</source>
        <translation>Bao gồm: %1</translation>
    </message>
    <message>
        <source>Proposed by %1 on %2, confirmed by %3 on %4: %5</source>
        <translation>%1 đề xuất ngày %2, %3 duyệt ngày %4: %5</translation>
    </message>
    <message>
        <source>valid until %1 instead of %2</source>
        <translation>có giá trị đến %1 thay cho %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3. %4; signed by %5</source>
        <translation>%1 ngày %2: %3. %4; người ký: %5</translation>
    </message>
    <message>
        <source>Certificate %1, issued on %2</source>
        <translation>Giấy chứng nhận %1, cấp ngày %2</translation>
    </message>
    <message>
        <source>Certificate %1, issued on %2, revoked on %3</source>
        <translation>Giấy chứng nhận %1, cấp ngày %2, thu hồi ngày %3</translation>
    </message>
</context>
<context>
    <name>Rank</name>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Group of ranks</source>
        <translation>Nhóm cấp bậc</translation>
    </message>
    <message>
        <source>Class in English</source>
        <translation>Hạng (tiếng Anh)</translation>
    </message>
    <message>
        <source>Class in Vietnamese</source>
        <translation>Hạng (tiếng Việt)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Abbreviation in Vietnamese</source>
        <translation>Viết tắt tiếng Việt</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Other name in English</source>
        <translation>Tên tiếng Anh khác</translation>
    </message>
    <message>
        <source>NATO code</source>
        <translation>Mã NATO</translation>
    </message>
    <message>
        <source>UN equivalent</source>
        <translation>Tương đương LHQ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Place among the ranks</source>
        <translation>Thứ tự trong hệ thống cấp bậc</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Equivalents</source>
        <translation>Tương đương</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Rank held</name>
    <message>
        <source>Rank held</source>
        <translation>Cấp bậc đã mang</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Rank from %1</source>
        <translation>Cấp bậc từ %1</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>the tour ends before the day of arrival</source>
        <translation>nhiệm kỳ kết thúc trước ngày đến</translation>
    </message>
    <message>
        <source>the planned end is before the day of arrival</source>
        <translation>ngày dự kiến hết đứng trước ngày đến</translation>
    </message>
    <message>
        <source>the extension ends before the day of arrival</source>
        <translation>gia hạn kết thúc trước ngày đến</translation>
    </message>
    <message>
        <source>the mission ends before it starts</source>
        <translation>phái bộ kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>the document expires before it was issued</source>
        <translation>giấy tờ hết hạn trước ngày cấp</translation>
    </message>
    <message>
        <source>an organisation cannot be part of itself</source>
        <translation>đơn vị không thể trực thuộc chính mình</translation>
    </message>
    <message>
        <source>family, middle and given name together must be the words of the full name</source>
        <translation>họ, tên đệm và tên ghép lại phải đúng các chữ của họ và tên</translation>
    </message>
    <message>
        <source>a nationality is three capital letters, such as VNM (ISO 3166)</source>
        <translation>quốc tịch là ba chữ in hoa, như VNM (ISO 3166)</translation>
    </message>
    <message>
        <source>the qualification runs out before it was granted</source>
        <translation>chứng nhận hết hạn trước ngày cấp</translation>
    </message>
    <message>
        <source>too long: %1 letters, at most %2</source>
        <translation>quá dài: %1 chữ, nhiều nhất %2</translation>
    </message>
    <message>
        <source>holds characters that cannot be printed</source>
        <translation>có ký tự không in được</translation>
    </message>
    <message>
        <source>holds a zero character</source>
        <translation>có ký tự số 0</translation>
    </message>
    <message>
        <source>holds what is no character</source>
        <translation>có phần không phải ký tự</translation>
    </message>
    <message>
        <source>the year %1 is out of range</source>
        <translation>năm %1 nằm ngoài khoảng cho phép</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>ít nhất phải là %1</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>nhiều nhất là %1</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>phải điền</translation>
    </message>
    <message>
        <source>the course ends before it starts</source>
        <translation>khóa kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a person is always the same as himself or herself</source>
        <translation>một người luôn là chính mình</translation>
    </message>
    <message>
        <source>holds a hidden mark that turns the direction of writing</source>
        <translation>có ký tự ẩn đổi chiều viết</translation>
    </message>
    <message>
        <source>is not the mark of a kept file</source>
        <translation>không phải là mã của một tệp đã lưu</translation>
    </message>
    <message>
        <source>The set would end before it begins.</source>
        <translation>Bộ yêu cầu kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>The waiver would end before it was signed.</source>
        <translation>Việc miễn hết hạn trước ngày ký.</translation>
    </message>
    <message>
        <source>A step cannot wait for itself.</source>
        <translation>Một bước không thể chờ chính nó.</translation>
    </message>
    <message>
        <source>The scores would be closed before the board sat.</source>
        <translation>Điểm được chốt trước khi hội đồng họp.</translation>
    </message>
    <message>
        <source>The deadline would lie before the day the call was received.</source>
        <translation>Thời hạn trước ngày nhận đề nghị.</translation>
    </message>
    <message>
        <source>The pass mark lies above the full mark.</source>
        <translation>Điểm đạt cao hơn điểm tối đa.</translation>
    </message>
    <message>
        <source>The mark lies above the full mark.</source>
        <translation>Điểm cao hơn điểm tối đa.</translation>
    </message>
    <message>
        <source>This kind of requirement cannot be without it.</source>
        <translation>Loại yêu cầu này không thể thiếu mục này.</translation>
    </message>
    <message>
        <source>A requirement is for a stage on the way, up to the departure.</source>
        <translation>Yêu cầu là cho một giai đoạn của quy trình, đến khi lên đường.</translation>
    </message>
    <message>
        <source>The most lies below the least.</source>
        <translation>Mức nhiều nhất nhỏ hơn mức ít nhất.</translation>
    </message>
    <message>
        <source>the departure is before the day of the nomination</source>
        <translation>ngày lên đường trước ngày đề cử</translation>
    </message>
    <message>
        <source>The curriculum would end before it begins.</source>
        <translation>Khung chương trình hết hiệu lực trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The recognition would end before it begins.</source>
        <translation>Công nhận hết hiệu lực trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The results would be published before they were drafted.</source>
        <translation>Kết quả được công bố trước ngày dự thảo.</translation>
    </message>
    <message>
        <source>The beginning is no time of the day as 08:00.</source>
        <translation>Giờ bắt đầu không đúng dạng giờ trong ngày như 08:00.</translation>
    </message>
    <message>
        <source>The lesson would end after midnight.</source>
        <translation>Buổi học kết thúc sau nửa đêm.</translation>
    </message>
    <message>
        <source>The lesson has neither a lesson of the curriculum nor a title.</source>
        <translation>Buổi học chưa có bài học của khung chương trình, cũng chưa có tên.</translation>
    </message>
    <message>
        <source>This person teaches the lesson already.</source>
        <translation>Người này đã dạy buổi học này.</translation>
    </message>
    <message>
        <source>This kind of term cannot be without it.</source>
        <translation>Loại điều kiện này không thể thiếu mục này.</translation>
    </message>
    <message>
        <source>Only programmes and tests can be asked to be no older than so many months.</source>
        <translation>Chỉ chương trình và bài kiểm tra mới có thể đặt giới hạn không cũ quá số tháng.</translation>
    </message>
    <message>
        <source>The signer would stop before beginning.</source>
        <translation>Người ký sẽ thôi ký trước khi bắt đầu ký.</translation>
    </message>
    <message>
        <source>A qualification includes itself anyway.</source>
        <translation>Chứng nhận vốn đã bao gồm chính nó.</translation>
    </message>
    <message>
        <source>The proposal would be decided before it was made.</source>
        <translation>Đề xuất sẽ được quyết định trước khi được lập.</translation>
    </message>
    <message>
        <source>The act would end before it begins.</source>
        <translation>Quyết định sẽ kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>This validity cannot be without it.</source>
        <translation>Loại giá trị này không thể thiếu mục này.</translation>
    </message>
    <message>
        <source>It would run out before it was granted.</source>
        <translation>Chứng nhận sẽ hết hạn trước khi được cấp.</translation>
    </message>
    <message>
        <source>A qualification cannot last as long as itself.</source>
        <translation>Chứng nhận không thể theo thời hạn của chính nó.</translation>
    </message>
</context>
<context>
    <name>Record desk</name>
    <message>
        <source>An office cannot be without its profile.</source>
        <translation>Văn phòng không thể thiếu hồ sơ của mình.</translation>
    </message>
    <message>
        <source>“%1” is in use and stays: %2. Nothing was changed.</source>
        <translation>“%1” đang được dùng nên giữ lại: %2. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>move the candidate to another stage instead (Ctrl+M on the page of the candidate)</source>
        <translation>hãy chuyển ứng viên sang giai đoạn khác (Ctrl+M ở trang của ứng viên)</translation>
    </message>
    <message>
        <source>this curriculum belongs to the programme %1; choose one of the course’s programme</source>
        <translation>khung chương trình này thuộc chương trình %1; hãy chọn khung của chương trình của khóa</translation>
    </message>
</context>
<context>
    <name>RecordTests</name>
    <message>
        <source>A mark is not below zero.</source>
        <translation>Điểm không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 lies above the full mark, %2.</source>
        <translation>%1 cao hơn điểm tối đa %2.</translation>
    </message>
    <message>
        <source>The day of the test is missing.</source>
        <translation>Thiếu ngày kiểm tra.</translation>
    </message>
    <message>
        <source>The day of the test lies in the future.</source>
        <translation>Ngày kiểm tra ở tương lai.</translation>
    </message>
    <message numerus="yes">
        <source>Record %n mark(s)</source>
        <translation>
            <numerusform>Ghi %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n person(s) forward for assessment</source>
        <translation>
            <numerusform>Đưa %n người đi sát hạch</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody removed this call meanwhile; nothing was changed.</source>
        <translation>Có người vừa xóa đợt tuyển này; không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>RecordedView</name>
    <message>
        <source>removed since</source>
        <translation>đã xóa sau đó</translation>
    </message>
    <message>
        <source>came later</source>
        <translation>có sau đó</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>nay: %1</translation>
    </message>
</context>
<context>
    <name>Reference list</name>
    <message>
        <source>Ranks</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị triển khai</translation>
    </message>
    <message>
        <source>Rotations</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Document types</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Qualification types</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Procedure steps</source>
        <translation>Bước thủ tục</translation>
    </message>
    <message>
        <source>Gender targets</source>
        <translation>Chỉ tiêu giới</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Thuật ngữ</translation>
    </message>
    <message>
        <source>Office and letterhead</source>
        <translation>Văn phòng và tiêu đề thư</translation>
    </message>
    <message>
        <source>Order of steps</source>
        <translation>Thứ tự các bước</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Requirement sets</source>
        <translation>Bộ yêu cầu</translation>
    </message>
    <message>
        <source>Curricula</source>
        <translation>Khung chương trình</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Thành phần điểm</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>This certificate is not in the register.</source>
        <translation>Giấy chứng nhận này không có trong sổ đăng ký.</translation>
    </message>
    <message>
        <source>Revoked certificates are not printed: %1.</source>
        <translation>Không in giấy chứng nhận đã thu hồi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Print %n certificates</source>
        <translation>
            <numerusform>In %n giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody printed %1 meanwhile. Look at it and print it again.</source>
        <translation>Trong lúc đó có người đã in %1. Hãy xem lại rồi in lại.</translation>
    </message>
    <message>
        <source>Say how the blank was spoiled.</source>
        <translation>Hãy ghi phôi bị hỏng thế nào.</translation>
    </message>
    <message>
        <source>Say on which day the blank was spoiled.</source>
        <translation>Hãy ghi ngày phôi bị hỏng.</translation>
    </message>
    <message>
        <source>Say for which qualification the blank was.</source>
        <translation>Hãy ghi phôi dùng cho chứng nhận nào.</translation>
    </message>
    <message>
        <source>A blank was spoiled</source>
        <translation>Phôi bị hỏng</translation>
    </message>
    <message>
        <source>Nothing was printed of %1 that is not spoiled already.</source>
        <translation>Không có bản in nào của %1 mà chưa ghi là hỏng.</translation>
    </message>
    <message>
        <source>Choose the certificates that are revoked.</source>
        <translation>Hãy chọn các giấy chứng nhận bị thu hồi.</translation>
    </message>
    <message>
        <source>Say why the certificate is revoked.</source>
        <translation>Hãy ghi lý do thu hồi giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Say who signed the revocation.</source>
        <translation>Hãy ghi người ký quyết định thu hồi.</translation>
    </message>
    <message>
        <source>Say on which day the certificate is revoked.</source>
        <translation>Hãy ghi ngày thu hồi giấy chứng nhận.</translation>
    </message>
    <message>
        <source>%1 was revoked on %2 already.</source>
        <translation>%1 đã bị thu hồi ngày %2.</translation>
    </message>
    <message>
        <source>%1 was issued only on %2; it cannot be revoked before.</source>
        <translation>%1 đến %2 mới được cấp; không thể thu hồi trước ngày đó.</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificates</source>
        <translation>
            <numerusform>Thu hồi %n giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>The register has no certificate with the number %1.</source>
        <translation>Sổ đăng ký không có giấy chứng nhận số %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: certificates that were issued stand in the register for good (%2). One that is wrong is revoked, with a reason, and another is issued.</source>
        <translation>Không hoàn tác được “%1”: giấy chứng nhận đã cấp nằm vĩnh viễn trong sổ đăng ký (%2). Giấy sai thì thu hồi, có ghi lý do, và cấp giấy khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: prints, spoiled blanks and revocations stand in the register for good.</source>
        <translation>Không hoàn tác được “%1”: bản in, phôi hỏng và việc thu hồi nằm vĩnh viễn trong sổ đăng ký.</translation>
    </message>
</context>
<context>
    <name>RegisterBook</name>
    <message>
        <source>Register of certificates</source>
        <translation>Sổ đăng ký giấy chứng nhận</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Người giữ sổ</translation>
    </message>
    <message>
        <source>Head of the office</source>
        <translation>Thủ trưởng đơn vị</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>%1, %2: numbers %3 to %4</source>
        <translation>%1, %2: từ số %3 đến số %4</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Holder, rank</source>
        <translation>Họ tên, cấp bậc</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Service number, unit</source>
        <translation>Số hiệu, đơn vị</translation>
    </message>
    <message>
        <source>Course, result</source>
        <translation>Khóa, kết quả</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Issued, signed by</source>
        <translation>Ngày cấp, người ký</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Received (signature)</source>
        <translation>Người nhận (ký)</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>Phôi %1</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>In ngày %1</translation>
    </message>
    <message>
        <source>Duplicate %2: %1</source>
        <translation>Bản sao %2: %1</translation>
    </message>
    <message>
        <source>Blank spoiled %1</source>
        <translation>Phôi hỏng ngày %1</translation>
    </message>
    <message>
        <source>REVOKED %1</source>
        <translation>ĐÃ THU HỒI %1</translation>
    </message>
</context>
<context>
    <name>RegisterWords</name>
    <message>
        <source>the original</source>
        <translation>bản chính</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>bản sao %1</translation>
    </message>
    <message>
        <source>A blank was spoiled</source>
        <translation>Phôi bị hỏng</translation>
    </message>
    <message>
        <source>Blank %1 was spoiled</source>
        <translation>Phôi %1 bị hỏng</translation>
    </message>
    <message>
        <source>To be printed</source>
        <translation>Chờ in</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>original</source>
        <translation>bản chính</translation>
    </message>
    <message numerus="yes">
        <source>original, %n duplicate(s)</source>
        <translation>
            <numerusform>bản chính, %n bản sao</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Đã in: %1</translation>
    </message>
    <message>
        <source>Printed: %1, on blank %2</source>
        <translation>Đã in: %1, trên phôi %2</translation>
    </message>
</context>
<context>
    <name>RemoveParticipants</name>
    <message numerus="yes">
        <source>Take %n participant(s) off %1</source>
        <translation>
            <numerusform>Đưa %n học viên ra khỏi %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requirement</name>
    <message>
        <source>Paper valid through the tour</source>
        <translation>Giấy tờ còn hạn hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Paper held for some time</source>
        <translation>Giấy tờ có từ đủ lâu</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Trình độ ngoại ngữ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Years of service</source>
        <translation>Số năm phục vụ</translation>
    </message>
    <message>
        <source>Test passed</source>
        <translation>Kiểm tra đạt</translation>
    </message>
    <message>
        <source>Programme passed</source>
        <translation>Đã học xong chương trình</translation>
    </message>
    <message>
        <source>Qualification held</source>
        <translation>Đủ điều kiện (đạt chuẩn)</translation>
    </message>
    <message>
        <source>Decision recorded</source>
        <translation>Có quyết định</translation>
    </message>
    <message>
        <source>Procedure step done</source>
        <translation>Đã xong bước thủ tục</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Requirement set</source>
        <translation>Bộ yêu cầu</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Needed to enter</source>
        <translation>Cần để vào</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Nhóm thay thế</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài kiểm tra</translation>
    </message>
    <message>
        <source>Kind of programme</source>
        <translation>Loại chương trình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Lowest rank</source>
        <translation>Cấp bậc thấp nhất</translation>
    </message>
    <message>
        <source>Highest rank</source>
        <translation>Cấp bậc cao nhất</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Procedure step</source>
        <translation>Bước thủ tục</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Thời gian cần</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Requirement set</name>
    <message>
        <source>Requirement set</source>
        <translation>Bộ yêu cầu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>RequirementSets</name>
    <message>
        <source>This requirement set is no longer there.</source>
        <translation>Bộ yêu cầu này không còn nữa.</translation>
    </message>
    <message>
        <source>Copy requirement set %1 to %2</source>
        <translation>Chép bộ yêu cầu %1 sang %2</translation>
    </message>
</context>
<context>
    <name>RequirementWords</name>
    <message>
        <source>%1 %2 or better</source>
        <translation>%1 từ %2 trở lên</translation>
    </message>
    <message>
        <source>Rank: %1</source>
        <translation>Cấp bậc: %1</translation>
    </message>
    <message>
        <source>Age: %1</source>
        <translation>Tuổi: %1</translation>
    </message>
    <message>
        <source>Years of service: at least %1</source>
        <translation>Số năm phục vụ: ít nhất %1</translation>
    </message>
    <message>
        <source>Test passed: %1</source>
        <translation>Kiểm tra đạt: %1</translation>
    </message>
    <message>
        <source>Programme passed: %1</source>
        <translation>Đã học xong: %1</translation>
    </message>
    <message>
        <source>Qualified: %1</source>
        <translation>Đủ điều kiện: %1</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Xong bước: %1</translation>
    </message>
    <message>
        <source>Any language at</source>
        <translation>Ngoại ngữ bất kỳ</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>%1 valid until the end of the tour</source>
        <translation>%1 còn hạn đến hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>%1 valid until the end of the tour + %2</source>
        <translation>%1 còn hạn đến hết nhiệm kỳ + %2</translation>
    </message>
    <message>
        <source>%1 valid on departure</source>
        <translation>%1 còn hạn khi lên đường</translation>
    </message>
    <message>
        <source>%1 held for %2</source>
        <translation>%1 có từ %2 trước</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>nhiều nhất %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>either</source>
        <translation>một trong</translation>
    </message>
    <message>
        <source>and</source>
        <translation>và</translation>
    </message>
    <message>
        <source>or</source>
        <translation>hoặc</translation>
    </message>
</context>
<context>
    <name>Result sheet</name>
    <message>
        <source>Result sheet</source>
        <translation>Bảng kết quả</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>Người dự thảo</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Ngày dự thảo</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Người công bố</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Ngày công bố</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Result sheet of %1</source>
        <translation>Bảng kết quả ngày %1</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Results are not published again this way; publish the draft again.</source>
        <translation>Không công bố lại kết quả bằng cách này; hãy công bố lại dự thảo.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: qualifications were granted on these results: %2.</source>
        <translation>Không hoàn tác được “%1”: đã cấp chứng nhận năng lực theo kết quả này: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: candidates have moved on since: %2.</source>
        <translation>Không hoàn tác được “%1”: từ đó đã có ứng viên chuyển bước: %2.</translation>
    </message>
    <message>
        <source>results of this course are published by result sheets: correct them on the page of the course</source>
        <translation>kết quả khóa này được công bố bằng bảng kết quả: hãy sửa ở trang của khóa</translation>
    </message>
    <message>
        <source>result sheets are made by drafting and publishing on the page of the course</source>
        <translation>bảng kết quả được lập khi dự thảo và công bố ở trang của khóa</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) not marked</source>
        <translation>
            <numerusform>%n buổi học chưa điểm danh</numerusform>
        </translation>
    </message>
    <message>
        <source>no lesson that counts for attendance</source>
        <translation>không có buổi học nào tính chuyên cần</translation>
    </message>
    <message>
        <source>no mark in %1</source>
        <translation>chưa có điểm %1</translation>
    </message>
    <message>
        <source>no component that makes a mark</source>
        <translation>không có thành phần điểm để tính điểm</translation>
    </message>
    <message>
        <source>%1 below its pass mark, %2</source>
        <translation>%1 dưới điểm đạt, %2</translation>
    </message>
    <message>
        <source>attendance %1, at least %2 asked</source>
        <translation>chuyên cần %1, yêu cầu ít nhất %2</translation>
    </message>
    <message>
        <source>mark %1, at least %2 asked</source>
        <translation>điểm %1, yêu cầu ít nhất %2</translation>
    </message>
    <message>
        <source>withdrew from the course</source>
        <translation>đã rút khỏi khóa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>attendance %1, mark %2, %3</source>
        <translation>chuyên cần %1, điểm %2, %3</translation>
    </message>
    <message>
        <source>%1 gets no result on this course any more</source>
        <translation>%1 không còn được xét kết quả ở khóa này</translation>
    </message>
    <message>
        <source>%1 is not in the draft</source>
        <translation>%1 không có trong dự thảo</translation>
    </message>
    <message>
        <source>%1: drafted %2; now %3</source>
        <translation>%1: dự thảo %2; nay %3</translation>
    </message>
    <message>
        <source>These results are published already.</source>
        <translation>Kết quả này đã công bố.</translation>
    </message>
    <message>
        <source>%1 drafted these results; somebody else must publish them.</source>
        <translation>%1 đã dự thảo kết quả này; người khác phải công bố.</translation>
    </message>
    <message>
        <source>Attendance, marks or participants changed since this draft; draft the results anew.</source>
        <translation>Điểm danh, điểm hoặc học viên đã thay đổi sau dự thảo này; hãy dự thảo lại kết quả.</translation>
    </message>
    <message>
        <source>Somebody discarded this draft meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã hủy dự thảo này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Publish the results of %1: %2 people, %3 passed</source>
        <translation>Công bố kết quả của %1: %2 người, %3 đạt</translation>
    </message>
    <message>
        <source>Publish a correction of the results of %1: %2 people, %3 passed</source>
        <translation>Công bố bản sửa kết quả của %1: %2 người, %3 đạt</translation>
    </message>
    <message>
        <source>Somebody removed this course meanwhile; nothing was changed.</source>
        <translation>Trong lúc đó có người đã xóa khóa này; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 % lies above 100 %.</source>
        <translation>%1 % lớn hơn 100 %.</translation>
    </message>
    <message>
        <source>It is not below zero.</source>
        <translation>Không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>chưa điểm danh</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>chưa có điểm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>choose the result</source>
        <translation>hãy chọn kết quả</translation>
    </message>
    <message>
        <source>Results of this course are worked out from attendance and marks; they are not typed.</source>
        <translation>Kết quả khóa này được tính từ chuyên cần và điểm; không nhập tay.</translation>
    </message>
    <message>
        <source>The results are published; choose the people whose results are to be corrected.</source>
        <translation>Kết quả đã công bố; hãy chọn những người cần sửa kết quả.</translation>
    </message>
    <message>
        <source>The results are published; say why they are corrected.</source>
        <translation>Kết quả đã công bố; hãy nêu lý do sửa.</translation>
    </message>
    <message>
        <source>These results are published so already; there is nothing to correct.</source>
        <translation>Kết quả đã công bố đúng như vậy; không có gì để sửa.</translation>
    </message>
    <message>
        <source>One of these people is not on this course.</source>
        <translation>Có người không thuộc khóa này.</translation>
    </message>
    <message>
        <source>Nobody who gets a result is on this course.</source>
        <translation>Khóa này không có ai được xét kết quả.</translation>
    </message>
    <message numerus="yes">
        <source>Draft the results of %1: %n people</source>
        <translation>
            <numerusform>Dự thảo kết quả của %1: %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Draft a correction of the results of %1: %n people</source>
        <translation>
            <numerusform>Dự thảo bản sửa kết quả của %1: %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>These results are published; draft a correction instead.</source>
        <translation>Kết quả này đã công bố; hãy dự thảo bản sửa.</translation>
    </message>
    <message>
        <source>Discard the draft of the results of %1</source>
        <translation>Hủy dự thảo kết quả của %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Rotation</name>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Official strength</source>
        <translation>Quân số chính thức</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Dự bị</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <translation>Đợt luân phiên %1</translation>
    </message>
</context>
<context>
    <name>SaveAttendance</name>
    <message>
        <source>This lesson is not in the timetable of the course.</source>
        <translation>Buổi học này không có trong lịch học của khóa.</translation>
    </message>
    <message>
        <source>Is not on the course.</source>
        <translation>Không có trong khóa.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Chưa đến ngày này.</translation>
    </message>
    <message>
        <source>Somebody else took this mark away meanwhile.</source>
        <translation>Trong lúc đó người khác đã bỏ điểm danh này.</translation>
    </message>
    <message>
        <source>Somebody else marked this «%1» meanwhile.</source>
        <translation>Trong lúc đó người khác đã điểm danh «%1» ở đây.</translation>
    </message>
    <message>
        <source>Attendance of %1: %2 on %3</source>
        <translation>Điểm danh %1: %2 trong %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveMarks</name>
    <message>
        <source>Somebody else entered %1 here meanwhile.</source>
        <translation>Trong lúc đó người khác đã nhập %1 ở đây.</translation>
    </message>
    <message>
        <source>Somebody else took this mark away meanwhile.</source>
        <translation>Trong lúc đó người khác đã bỏ điểm này.</translation>
    </message>
    <message>
        <source>The curriculum of the course has no such component.</source>
        <translation>Khung chương trình của khóa không có thành phần điểm này.</translation>
    </message>
    <message>
        <source>Is not on the course.</source>
        <translation>Không có trong khóa.</translation>
    </message>
    <message>
        <source>A resit needs the mark of the sitting before it.</source>
        <translation>Thi lại cần có điểm của lần thi trước.</translation>
    </message>
    <message>
        <source>There is a resit after this mark: take that away first.</source>
        <translation>Sau điểm này còn điểm thi lại: hãy bỏ điểm đó trước.</translation>
    </message>
    <message>
        <source>Marks of %1: %2</source>
        <translation>Điểm của %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark is not below zero.</source>
        <translation>Điểm không được nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 lies above the full mark, %2.</source>
        <translation>%1 cao hơn điểm tối đa %2.</translation>
    </message>
</context>
<context>
    <name>Scan</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Ảnh JPEG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Ảnh PNG</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp rỗng.</translation>
    </message>
    <message>
        <source>The file is %1 MB large; this office keeps scans of up to %2 MB.</source>
        <translation>Tệp nặng %1 MB; văn phòng này lưu bản quét tối đa %2 MB.</translation>
    </message>
    <message>
        <source>The file is neither a PDF nor a JPEG or PNG picture, or it is damaged.</source>
        <translation>Tệp không phải PDF, ảnh JPEG hay PNG, hoặc đã hỏng.</translation>
    </message>
</context>
<context>
    <name>ScanFile</name>
    <message>
        <source>The PDF asks for a password. Save it without one and add it again.</source>
        <translation>PDF có mật khẩu. Hãy lưu lại không có mật khẩu rồi thêm lại.</translation>
    </message>
    <message>
        <source>The PDF is damaged: it cannot be opened.</source>
        <translation>PDF đã hỏng, không mở được.</translation>
    </message>
    <message>
        <source>The picture is damaged: it cannot be opened.</source>
        <translation>Ảnh đã hỏng, không mở được.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 dots, which is too many to show.</source>
        <translation>Ảnh có %1 × %2 điểm ảnh, quá nhiều để hiển thị.</translation>
    </message>
    <message>
        <source>This is no file.</source>
        <translation>Đây không phải là tệp.</translation>
    </message>
    <message>
        <source>The file is %1 MB large; this office keeps scans of up to %2 MB.</source>
        <translation>Tệp nặng %1 MB; văn phòng này lưu bản quét tối đa %2 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
    <message>
        <source>PDFs cannot be shown here: the Qt plugin that reads PDF pages as pictures is not installed.</source>
        <translation>Không hiển thị được PDF ở đây: chưa cài phần bổ trợ Qt đọc trang PDF thành ảnh.</translation>
    </message>
</context>
<context>
    <name>ScanOut</name>
    <message>
        <source>The copy cannot be written to %1: %2</source>
        <translation>Không ghi được bản sao vào %1: %2</translation>
    </message>
    <message>
        <source>No program of this desktop opens %1. Save a copy instead.</source>
        <translation>Không có chương trình nào mở được %1. Hãy lưu một bản sao.</translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>In %1</translation>
    </message>
</context>
<context>
    <name>ScannedCodes</name>
    <message>
        <source>PDFs cannot be read here: the Qt plugin that turns PDF pages into pictures is not installed.</source>
        <translation>Không đọc được PDF ở đây: chưa cài phần bổ trợ Qt chuyển trang PDF thành ảnh.</translation>
    </message>
    <message>
        <source>The PDF is damaged, or asks for a password: it cannot be opened.</source>
        <translation>PDF đã hỏng hoặc cần mật khẩu, không mở được.</translation>
    </message>
    <message>
        <source>This is neither a picture nor a PDF that can be opened.</source>
        <translation>Đây không phải ảnh hay PDF mở được.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Đây là thư mục.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Somebody removed this board meanwhile.</source>
        <translation>Có người vừa xóa hội đồng này.</translation>
    </message>
</context>
<context>
    <name>Selection board</name>
    <message>
        <source>Selection board</source>
        <translation>Hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Phiên họp</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch hội đồng</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Scores closed on</source>
        <translation>Chốt điểm ngày</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Groups of ranks</source>
        <translation>Nhóm cấp bậc</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>%1 could not be written: %2. A file that was there before has not been changed. Choose another folder or name, or close the file where it is open.</source>
        <translation>Không ghi được %1: %2. Tệp có từ trước vẫn giữ nguyên. Hãy chọn thư mục hoặc tên khác, hoặc đóng tệp ở nơi đang mở.</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>không mở được tệp: %1</translation>
    </message>
    <message>
        <source>this is no spreadsheet that can be read; it may be damaged. Open it in a spreadsheet program and save it again as .xlsx</source>
        <translation>không phải bảng tính đọc được; có thể đã hỏng. Hãy mở bằng chương trình bảng tính và lưu lại dạng .xlsx</translation>
    </message>
    <message>
        <source>A spreadsheet holds 1,048,576 rows and this list is longer. Narrow the filter, or export it as CSV.</source>
        <translation>Một bảng tính chứa tối đa 1.048.576 dòng, danh sách này dài hơn. Hãy lọc hẹp hơn, hoặc xuất CSV.</translation>
    </message>
    <message>
        <source>A cell of a spreadsheet holds 32,767 letters and a text of this list is longer. Export it as CSV.</source>
        <translation>Một ô bảng tính chứa tối đa 32.767 ký tự, trong danh sách có đoạn dài hơn. Hãy xuất CSV.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2. Nothing was left behind. Choose another place.</source>
        <translation>Không tạo được thư mục %1: %2. Không để lại gì. Hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>There is a folder %1 already. It was not touched; move it away or choose another place.</source>
        <translation>Đã có thư mục %1. Thư mục đó không bị động đến; hãy chuyển đi hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>it cannot be given its name</source>
        <translation>không đặt được tên</translation>
    </message>
    <message>
        <source>this is no spreadsheet that can be read; it may be damaged. Open it in a spreadsheet program and save it again as .ods</source>
        <translation>không phải bảng tính đọc được; có thể đã hỏng. Hãy mở bằng chương trình bảng tính và lưu lại dạng .ods</translation>
    </message>
    <message>
        <source>lists are read as .xlsx, .ods or .csv</source>
        <translation>danh sách chỉ đọc được dạng .xlsx, .ods hoặc .csv</translation>
    </message>
</context>
<context>
    <name>ShownResults</name>
    <message>
        <source>Not drafted</source>
        <translation>Chưa dự thảo</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Đã dự thảo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>drafted: %1 (%2)</source>
        <translation>dự thảo: %1 (%2)</translation>
    </message>
    <message>
        <source>first: %1 (%2)</source>
        <translation>ban đầu: %1 (%2)</translation>
    </message>
    <message>
        <source>Result sheet %1</source>
        <translation>Bảng kết quả %1</translation>
    </message>
    <message numerus="yes">
        <source>Result sheet %1, correction of %n: %2</source>
        <translation>
            <numerusform>Bảng kết quả %1, sửa %n người: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>drafted by %1 on %2</source>
        <translation>%1 dự thảo ngày %2</translation>
    </message>
    <message>
        <source>published by %1 on %2</source>
        <translation>%1 công bố ngày %2</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>chưa công bố</translation>
    </message>
    <message>
        <source>%1 trained, %2 passed, %3 qualified</source>
        <translation>%1 đã huấn luyện, %2 đạt, %3 đủ điều kiện</translation>
    </message>
    <message>
        <source>Drafted by %1. Look the results through and publish them.</source>
        <translation>Do %1 dự thảo. Hãy xem lại kết quả rồi công bố.</translation>
    </message>
    <message>
        <source>These results were recorded, not worked out here: places, attendance and marks of this course are not kept.</source>
        <translation>Các kết quả này được ghi nhận, không tính tại đây: khóa này không lưu chỗ, điểm danh và điểm.</translation>
    </message>
    <message>
        <source>The results are published. Attendance and marks stay as they are; what is wrong is put right by a correction.</source>
        <translation>Kết quả đã công bố. Điểm danh và điểm giữ nguyên; chỗ sai được sửa bằng bản sửa kết quả.</translation>
    </message>
    <message>
        <source>Nobody who gets a result is on this course yet.</source>
        <translation>Khóa này chưa có ai được nhận kết quả.</translation>
    </message>
    <message>
        <source>Nothing is asked for passing: the course has no curriculum, or one without a least attendance or mark. Results are typed for each person.</source>
        <translation>Không có điều kiện để đạt: khóa không có khung chương trình, hoặc khung chương trình không quy định chuyên cần hay điểm tối thiểu. Kết quả được nhập cho từng người.</translation>
    </message>
    <message>
        <source>Attendance and marks are complete: the results can be drafted.</source>
        <translation>Điểm danh và điểm đã đủ: có thể dự thảo kết quả.</translation>
    </message>
    <message numerus="yes">
        <source>Attendance or marks are missing for %n people.</source>
        <translation>
            <numerusform>Thiếu điểm danh hoặc điểm của %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was drafted. %1.</source>
        <translation>Chưa dự thảo được gì. %1.</translation>
    </message>
</context>
<context>
    <name>Signed attendance sheet</name>
    <message>
        <source>Signed attendance sheet</source>
        <translation>Bảng điểm danh đã ký</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Tên tệp</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
</context>
<context>
    <name>SignedSheets</name>
    <message>
        <source>This course is no longer there.</source>
        <translation>Khóa này không còn nữa.</translation>
    </message>
    <message>
        <source>Keep the signed attendance sheet of %1, %2</source>
        <translation>Lưu bảng điểm danh đã ký của %1, %2</translation>
    </message>
    <message>
        <source>Remove the signed attendance sheet of %1, %2</source>
        <translation>Xóa bảng điểm danh đã ký của %1, %2</translation>
    </message>
</context>
<context>
    <name>Signer</name>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Rank in Vietnamese</source>
        <translation>Cấp bậc (tiếng Việt)</translation>
    </message>
    <message>
        <source>Rank in English</source>
        <translation>Cấp bậc (tiếng Anh)</translation>
    </message>
    <message>
        <source>Title in Vietnamese</source>
        <translation>Chức vụ (tiếng Việt)</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Chức vụ (tiếng Anh)</translation>
    </message>
    <message>
        <source>Signs from</source>
        <translation>Ký từ ngày</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Thời gian ký</translation>
    </message>
    <message>
        <source>Signs until</source>
        <translation>Ký đến ngày</translation>
    </message>
    <message>
        <source>Signature image</source>
        <translation>Hình chữ ký</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Chữ ký</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Signing</name>
    <message>
        <source>The passphrase needs at least %1 letters; a few plain words are easiest to keep in mind.</source>
        <translation>Mật khẩu cần ít nhất %1 ký tự; vài từ thông thường là dễ nhớ nhất.</translation>
    </message>
    <message>
        <source>The key file is damaged; ask the office for it again.</source>
        <translation>Tệp khóa đã hỏng; hãy xin lại văn phòng.</translation>
    </message>
    <message>
        <source>The key file was written by a later version of Muster.</source>
        <translation>Tệp khóa do phiên bản Muster mới hơn ghi.</translation>
    </message>
    <message>
        <source>This is no key file of Muster. The office that issues certificates hands it out under «Public keys».</source>
        <translation>Đây không phải tệp khóa của Muster. Văn phòng cấp giấy chứng nhận phát tệp này ở mục «Khóa công khai».</translation>
    </message>
    <message>
        <source>A QR code holds 1 to %1 letters; this text has %2.</source>
        <translation>Mã QR chứa từ 1 đến %1 ký tự; nội dung này có %2.</translation>
    </message>
    <message>
        <source>No QR code could be made of this text.</source>
        <translation>Không tạo được mã QR từ nội dung này.</translation>
    </message>
    <message>
        <source>The revocation file was altered or is damaged: its signature does not fit. Ask the office for it again.</source>
        <translation>Tệp thu hồi đã bị sửa hoặc hỏng: chữ ký không khớp. Hãy xin lại văn phòng.</translation>
    </message>
    <message>
        <source>The revocation file was written by a later version of Muster.</source>
        <translation>Tệp thu hồi do phiên bản Muster mới hơn ghi.</translation>
    </message>
    <message>
        <source>This is no revocation file of Muster.</source>
        <translation>Đây không phải tệp thu hồi của Muster.</translation>
    </message>
    <message>
        <source>The revocation file says it is of «%1», but it is signed with a key (%2) that is not in the key file.</source>
        <translation>Tệp thu hồi ghi là của «%1», nhưng được ký bằng khóa (%2) không có trong tệp khóa.</translation>
    </message>
    <message>
        <source>The library that signs certificates could not be started.</source>
        <translation>Không khởi động được thư viện ký giấy chứng nhận.</translation>
    </message>
    <message>
        <source>There is no room left in memory for a secret.</source>
        <translation>Bộ nhớ không còn chỗ cho dữ liệu bí mật.</translation>
    </message>
    <message>
        <source>What the QR code of certificate %1 has to hold is too long by %2 letters; shorten the name of the course, the qualification or the office.</source>
        <translation>Nội dung mã QR của giấy chứng nhận %1 dài quá %2 ký tự; hãy rút ngắn tên khóa, chứng nhận hoặc văn phòng.</translation>
    </message>
    <message>
        <source>The signing key in the office is damaged; make a new one in its place.</source>
        <translation>Khóa ký số trong văn phòng đã hỏng; hãy tạo khóa mới thay thế.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with the signing key (%1 MB are needed).</source>
        <translation>Không đủ bộ nhớ để dùng khóa ký số (cần %1 MB).</translation>
    </message>
    <message>
        <source>This is not the passphrase of the signing key.</source>
        <translation>Đây không phải mật khẩu của khóa ký số.</translation>
    </message>
    <message>
        <source>The present key was made on %1; a key of an earlier day cannot replace it.</source>
        <translation>Khóa hiện tại được tạo ngày %1; không thể thay bằng khóa có ngày sớm hơn.</translation>
    </message>
    <message>
        <source>The office has no signing key yet; make one under Qualification, Keys.</source>
        <translation>Văn phòng chưa có khóa ký số; hãy tạo ở trang Chứng nhận, mục Khóa ký số.</translation>
    </message>
    <message>
        <source>Replace the signing key</source>
        <translation>Thay khóa ký số</translation>
    </message>
    <message>
        <source>Make the signing key</source>
        <translation>Tạo khóa ký số</translation>
    </message>
    <message>
        <source>Somebody else made a signing key meanwhile; look at it first.</source>
        <translation>Trong lúc đó người khác đã tạo khóa ký số; trước hết hãy xem lại.</translation>
    </message>
    <message>
        <source>Change the passphrase of the signing key</source>
        <translation>Đổi mật khẩu của khóa ký số</translation>
    </message>
</context>
<context>
    <name>Signing key</name>
    <message>
        <source>Signing key</source>
        <translation>Khóa ký số</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân tay khóa</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Khóa công khai</translation>
    </message>
    <message>
        <source>Encrypted secret key</source>
        <translation>Khóa bí mật đã mã hóa</translation>
    </message>
    <message>
        <source>Salt</source>
        <translation>Muối (salt)</translation>
    </message>
    <message>
        <source>Passes of Argon2id</source>
        <translation>Số lượt của Argon2id</translation>
    </message>
    <message>
        <source>Memory of Argon2id</source>
        <translation>Bộ nhớ của Argon2id</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Replaced on</source>
        <translation>Ngày thay</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Chưa có hiệu lực</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Đang đình chỉ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Đã thu hồi</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Đã hết hạn</translation>
    </message>
    <message>
        <source>lapsed: the qualification it lasts as long as is not held</source>
        <translation>đã hết hạn: không có chứng nhận mà nó theo thời hạn</translation>
    </message>
    <message>
        <source>lapsed, was valid until %1</source>
        <translation>đã hết hạn, có giá trị đến %1</translation>
    </message>
    <message>
        <source>%1; may be renewed until %2</source>
        <translation>%1; được cấp lại đến %2</translation>
    </message>
    <message>
        <source>valid without end</source>
        <translation>có giá trị không thời hạn</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>có giá trị đến %1</translation>
    </message>
    <message>
        <source>valid from %1 on</source>
        <translation>có giá trị từ %1</translation>
    </message>
    <message>
        <source>suspended since %1</source>
        <translation>bị đình chỉ từ %1</translation>
    </message>
    <message>
        <source>suspended from %1 to %2</source>
        <translation>bị đình chỉ từ %1 đến %2</translation>
    </message>
    <message>
        <source>revoked from %1 on</source>
        <translation>đã thu hồi từ %1</translation>
    </message>
</context>
<context>
    <name>Step of a candidacy</name>
    <message>
        <source>No reason given</source>
        <translation>Không nêu lý do</translation>
    </message>
    <message>
        <source>Not fit</source>
        <translation>Không đủ sức khỏe</translation>
    </message>
    <message>
        <source>Language below what is asked</source>
        <translation>Ngoại ngữ chưa đạt yêu cầu</translation>
    </message>
    <message>
        <source>Test not passed</source>
        <translation>Kiểm tra không đạt</translation>
    </message>
    <message>
        <source>Conduct or record check</source>
        <translation>Hạnh kiểm hoặc thẩm tra lý lịch</translation>
    </message>
    <message>
        <source>Papers not in time</source>
        <translation>Giấy tờ không kịp</translation>
    </message>
    <message>
        <source>Others ranked higher</source>
        <translation>Người khác xếp hạng cao hơn</translation>
    </message>
    <message>
        <source>No place left</source>
        <translation>Hết chỉ tiêu</translation>
    </message>
    <message>
        <source>Declined by the UN</source>
        <translation>LHQ không chấp nhận</translation>
    </message>
    <message>
        <source>Needed by the home unit</source>
        <translation>Đơn vị cử cần giữ lại</translation>
    </message>
    <message>
        <source>Own wish</source>
        <translation>Nguyện vọng cá nhân</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gia đình</translation>
    </message>
    <message>
        <source>Training not passed</source>
        <translation>Huấn luyện không đạt</translation>
    </message>
    <message>
        <source>Departure moved</source>
        <translation>Dời ngày lên đường</translation>
    </message>
    <message>
        <source>Held in reserve</source>
        <translation>Giữ làm dự bị</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>Nhập nhầm</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>Step of a candidacy</source>
        <translation>Bước của lần ứng cử</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Lần ứng cử</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Bước ngày %1</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Somebody else saved this record meanwhile (%1). Nothing was changed.</source>
        <translation>Người khác vừa lưu bản ghi này (%1). Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This record is no longer there (%1).</source>
        <translation>Bản ghi này không còn (%1).</translation>
    </message>
    <message>
        <source>This file is not an office of Muster: %1</source>
        <translation>Tệp này không phải văn phòng Muster: %1</translation>
    </message>
    <message>
        <source>The part of Qt that reads this kind of office is not installed.</source>
        <translation>Chưa cài phần của Qt để đọc loại văn phòng này.</translation>
    </message>
    <message>
        <source>There is no office of Muster here: %1</source>
        <translation>Ở đây không có văn phòng Muster: %1</translation>
    </message>
    <message>
        <source>The database already holds tables; a new office wants an empty one: %1</source>
        <translation>Cơ sở dữ liệu đã có bảng; văn phòng mới cần cơ sở dữ liệu trống: %1</translation>
    </message>
    <message>
        <source>Another record already has this value (%1).</source>
        <translation>Bản ghi khác đã có giá trị này (%1).</translation>
    </message>
    <message>
        <source>Other records refer to this one, or it refers to one that is gone.</source>
        <translation>Bản ghi khác đang tham chiếu bản ghi này, hoặc bản ghi này tham chiếu một bản ghi đã mất.</translation>
    </message>
    <message>
        <source>A value that must be there is missing (%1).</source>
        <translation>Thiếu một giá trị bắt buộc (%1).</translation>
    </message>
    <message>
        <source>A value breaks a rule of the office: %1</source>
        <translation>Một giá trị trái quy tắc của văn phòng: %1</translation>
    </message>
    <message>
        <source>Somebody else is saving in this office. Nothing was changed; please try again.</source>
        <translation>Người khác đang lưu vào văn phòng này. Chưa thay đổi gì; đề nghị thử lại.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed: %1</source>
        <translation>Ổ đĩa đầy. Chưa thay đổi gì: %1</translation>
    </message>
    <message>
        <source>The office or its folder may not be written to: %1</source>
        <translation>Không được phép ghi vào văn phòng hoặc thư mục của văn phòng: %1</translation>
    </message>
    <message>
        <source>This is not an office of Muster, or the file is damaged: %1</source>
        <translation>Đây không phải văn phòng Muster, hoặc tệp bị hỏng: %1</translation>
    </message>
    <message>
        <source>The office cannot be reached: %1 (%2)</source>
        <translation>Không kết nối được văn phòng: %1 (%2)</translation>
    </message>
    <message>
        <source>The office could not do this: %1</source>
        <translation>Văn phòng không thực hiện được: %1</translation>
    </message>
    <message>
        <source>engine: %1</source>
        <translation>cơ sở dữ liệu: %1</translation>
    </message>
    <message>
        <source>reference: %1 number %2 refers to a record of %3 that is not there</source>
        <translation>tham chiếu: %1 số %2 tham chiếu một bản ghi của %3 không tồn tại</translation>
    </message>
    <message>
        <source>There is no change set %1.</source>
        <translation>Không có lần thay đổi %1.</translation>
    </message>
    <message>
        <source>This office was never finished: %1</source>
        <translation>Văn phòng này chưa tạo xong: %1</translation>
    </message>
    <message>
        <source>This office was made by a newer Muster (%1, step %2); this is Muster %3, which knows steps up to %4. The office was not touched.</source>
        <translation>Văn phòng này do bản Muster mới hơn tạo (%1, bước %2); đây là Muster %3, chỉ biết đến bước %4. Văn phòng giữ nguyên.</translation>
    </message>
    <message>
        <source>history: change set %1 (“%2”) is not as it was saved</source>
        <translation>lịch sử: lần thay đổi %1 (“%2”) không còn như khi lưu</translation>
    </message>
    <message>
        <source>history: the chain does not end where the office left it; change sets are missing or were added</source>
        <translation>lịch sử: chuỗi không kết thúc ở chỗ văn phòng để lại; có lần thay đổi bị mất hoặc bị thêm</translation>
    </message>
    <message>
        <source>history: the next record would be number %1 but should be %2</source>
        <translation>lịch sử: bản ghi tiếp theo sẽ là số %1 nhưng phải là %2</translation>
    </message>
    <message>
        <source>history: %1 lines belong to no change set</source>
        <translation>lịch sử: %1 dòng không thuộc lần thay đổi nào</translation>
    </message>
    <message>
        <source>The office file lies on a network share, where two clerks could destroy each other&apos;s work: %1. Copy it to this machine, or use an office on a server.</source>
        <translation>Tệp văn phòng nằm trên ổ mạng dùng chung, hai người có thể làm hỏng việc của nhau: %1. Hãy chép tệp về máy này, hoặc dùng văn phòng trên máy chủ.</translation>
    </message>
    <message>
        <source>There is no such office file: %1</source>
        <translation>Không có tệp văn phòng này: %1</translation>
    </message>
    <message>
        <source>The office file cannot be read: %1</source>
        <translation>Không đọc được tệp văn phòng: %1</translation>
    </message>
    <message>
        <source>There is already a file of this name: %1</source>
        <translation>Đã có tệp mang tên này: %1</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Không có thư mục này: %1</translation>
    </message>
    <message>
        <source>The folder may not be written to: %1</source>
        <translation>Không được phép ghi vào thư mục: %1</translation>
    </message>
    <message>
        <source>was removed behind the history&apos;s back</source>
        <translation>đã bị xóa mà lịch sử không ghi</translation>
    </message>
    <message>
        <source>is not known to history</source>
        <translation>không có trong lịch sử</translation>
    </message>
    <message>
        <source>its history does not fit together</source>
        <translation>lịch sử của bản ghi không khớp nhau</translation>
    </message>
    <message>
        <source>%1 is “%2” but history says “%3”</source>
        <translation>%1 là “%2” nhưng lịch sử ghi “%3”</translation>
    </message>
    <message>
        <source>%1 does not follow from the record</source>
        <translation>%1 không khớp với bản ghi</translation>
    </message>
    <message>
        <source>This change is of a kind of record this program does not know: %1</source>
        <translation>Thay đổi này thuộc loại bản ghi chương trình không biết: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>“%1” has been taken back already (change set %2).</source>
        <translation>“%1” đã được hoàn tác (lần thay đổi %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: a later record has a value that must be its own.</source>
        <translation>Không hoàn tác được “%1”: một bản ghi sau có giá trị không được trùng.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: “%2” (change set %3) changed the same record later.</source>
        <translation>Không hoàn tác được “%1”: “%2” (lần thay đổi %3) đã sửa cùng bản ghi sau đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: a later record refers to what it added: %2 “%3”, by “%4” (change set %5).</source>
        <translation>Không hoàn tác được “%1”: một bản ghi sau tham chiếu phần đã thêm: %2 “%3”, do “%4” (lần thay đổi %5).</translation>
    </message>
    <message>
        <source>“%1” cannot be taken back: what it referred to was removed by “%2” (change set %3).</source>
        <translation>Không hoàn tác được “%1”: bản ghi được tham chiếu đã bị xóa bởi “%2” (lần thay đổi %3).</translation>
    </message>
    <message>
        <source>The office file was cut off; please take it from a backup: %1</source>
        <translation>Tệp văn phòng bị cắt cụt; hãy lấy lại từ bản sao lưu: %1</translation>
    </message>
    <message>
        <source>The office does not keep this file (%1).</source>
        <translation>Văn phòng không lưu tệp này (%1).</translation>
    </message>
    <message>
        <source>kept file %1 is not as it was kept</source>
        <translation>tệp đã lưu %1 không còn như khi lưu</translation>
    </message>
    <message>
        <source>nothing can be part of its own part: %1</source>
        <translation>không đơn vị nào thuộc về cấp dưới của chính nó: %1</translation>
    </message>
    <message>
        <source>they would wait for each other in a circle: %1</source>
        <translation>các bước sẽ chờ nhau thành vòng: %1</translation>
    </message>
    <message>
        <source>What this says once stands for good (%1); nothing was changed.</source>
        <translation>Nội dung này đã ghi thì không sửa được nữa (%1); không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>Troops</source>
        <translation>Quân nhân đơn vị</translation>
    </message>
    <message>
        <source>Observers and staff officers</source>
        <translation>Quan sát viên và sĩ quan tham mưu</translation>
    </message>
    <message>
        <source>Formed police</source>
        <translation>Cảnh sát theo đơn vị</translation>
    </message>
    <message>
        <source>Individual police</source>
        <translation>Cảnh sát cá nhân</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>UN type</source>
        <translation>Nhóm LHQ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>sex unknown</source>
        <translation>chưa rõ giới tính</translation>
    </message>
    <message>
        <source>individuals</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>in units</source>
        <translation>theo đơn vị</translation>
    </message>
    <message>
        <source>in teams</source>
        <translation>theo đội</translation>
    </message>
    <message>
        <source>Experts on Mission</source>
        <translation>Chuyên gia phái bộ</translation>
    </message>
    <message>
        <source>Staff Officer</source>
        <translation>Sĩ quan tham mưu</translation>
    </message>
    <message>
        <source>Individual Police</source>
        <translation>Cảnh sát cá nhân</translation>
    </message>
    <message>
        <source>Formed Police Units</source>
        <translation>Đơn vị Cảnh sát</translation>
    </message>
    <message>
        <source>not counted by the UN</source>
        <translation>LHQ không tính</translation>
    </message>
    <message>
        <source>People&apos;s Army</source>
        <translation>Quân đội</translation>
    </message>
    <message>
        <source>Public Security</source>
        <translation>Công an</translation>
    </message>
    <message>
        <source>man</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>outside units</source>
        <translation>ngoài đơn vị</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>in UN figures</source>
        <translation>theo số liệu LHQ</translation>
    </message>
    <message>
        <source>ending by %1</source>
        <translation>kết thúc đến %1</translation>
    </message>
</context>
<context>
    <name>TemplateFile</name>
    <message>
        <source>The file is larger than any template of a certificate.</source>
        <translation>Tệp lớn hơn mức cho phép của mẫu giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The file is damaged: it cannot be read beyond byte %1 of %2.</source>
        <translation>Tệp bị hỏng: không đọc được sau byte %1 trên %2.</translation>
    </message>
    <message>
        <source>This is not a template of certificates that Muster wrote.</source>
        <translation>Đây không phải mẫu giấy chứng nhận do Muster ghi ra.</translation>
    </message>
    <message>
        <source>The template was written by a later version of Muster.</source>
        <translation>Mẫu giấy do phiên bản Muster mới hơn ghi ra.</translation>
    </message>
    <message>
        <source>The file is damaged: “%1” is not a text.</source>
        <translation>Tệp bị hỏng: “%1” không phải là văn bản.</translation>
    </message>
    <message>
        <source>The file is damaged: picture %1 is not as it was written.</source>
        <translation>Tệp bị hỏng: ảnh %1 không còn như khi ghi.</translation>
    </message>
    <message>
        <source>The file is damaged: picture %1 is missing from it.</source>
        <translation>Tệp bị hỏng: thiếu ảnh %1.</translation>
    </message>
    <message>
        <source>The file holds something in the place of a picture that is none (%1).</source>
        <translation>Ở chỗ của ảnh, tệp chứa nội dung không phải là ảnh (%1).</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>Term</source>
        <translation>Thuật ngữ</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>Test</name>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Lái xe</translation>
    </message>
    <message>
        <source>Shooting</source>
        <translation>Bắn súng</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Tin học</translation>
    </message>
    <message>
        <source>Physical fitness</source>
        <translation>Thể lực</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Phỏng vấn</translation>
    </message>
    <message>
        <source>UN assessment (AMS)</source>
        <translation>Sát hạch của LHQ (AMS)</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài kiểm tra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Môn</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Có hiệu lực trong</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
</context>
<context>
    <name>Test result</name>
    <message>
        <source>Test result</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Bài kiểm tra</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Lần thi</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Test of %1</source>
        <translation>Kiểm tra ngày %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
</context>
<context>
    <name>TestCells</name>
    <message>
        <source>run out %1</source>
        <translation>hết hạn %1</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, lần %2</translation>
    </message>
    <message>
        <source>Cleared until %1</source>
        <translation>Đạt đến %1</translation>
    </message>
    <message>
        <source>Run out %1</source>
        <translation>Hết hạn %1</translation>
    </message>
    <message>
        <source>Not cleared</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>pass %1 of %2</source>
        <translation>đạt từ %1 trên %2</translation>
    </message>
    <message>
        <source>Clearance</source>
        <translation>Kết luận</translation>
    </message>
</context>
<context>
    <name>TestStanding</name>
    <message>
        <source>Not taken</source>
        <translation>Chưa thi</translation>
    </message>
    <message>
        <source>Mark not known</source>
        <translation>Chưa biết điểm</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Hết hạn</translation>
    </message>
</context>
<context>
    <name>Timetable</name>
    <message>
        <source>This course is no longer there.</source>
        <translation>Khóa này không còn nữa.</translation>
    </message>
    <message>
        <source>There is no lesson on %1.</source>
        <translation>Không có buổi học nào ngày %1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The lesson of %1 would leave its day.</source>
        <translation>Buổi học %1 sẽ lệch sang ngày khác.</translation>
    </message>
    <message numerus="yes">
        <source>The lesson of %1 stays: attendance was entered for %n participant(s). Nothing was removed.</source>
        <translation>
            <numerusform>Buổi học %1 được giữ lại: đã điểm danh %n học viên. Không xóa gì.</numerusform>
        </translation>
    </message>
    <message>
        <source>The course has no first and last day yet; enter them first.</source>
        <translation>Khóa chưa có ngày đầu và ngày cuối; hãy nhập trước.</translation>
    </message>
    <message>
        <source>%1 is no day of the course, which lasts from %2 to %3.</source>
        <translation>%1 không phải ngày của khóa; khóa kéo dài từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Move a lesson of %1 to %2</source>
        <translation>Dời một buổi học của %1 sang %2</translation>
    </message>
    <message>
        <source>Move %1 lessons of %2</source>
        <translation>Dời %1 buổi học của %2</translation>
    </message>
    <message>
        <source>Move the lessons of %1 from %2 to %3</source>
        <translation>Dời các buổi học của %1 từ %2 sang %3</translation>
    </message>
    <message>
        <source>Copy the lessons of %1 from %2 to %3</source>
        <translation>Chép các buổi học của %1 từ %2 sang %3</translation>
    </message>
    <message>
        <source>Remove the lesson of %1, %2</source>
        <translation>Xóa buổi học của %1, %2</translation>
    </message>
    <message>
        <source>Remove %1 lessons of %2</source>
        <translation>Xóa %1 buổi học của %2</translation>
    </message>
    <message>
        <source>Remove the lessons of %1 on %2</source>
        <translation>Xóa các buổi học của %1 ngày %2</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại nhân sự</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <source>Arrived on</source>
        <translation>Ngày đến</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Dự kiến hết</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Gia hạn đến</translation>
    </message>
    <message>
        <source>Last day in the mission</source>
        <translation>Ngày cuối tại phái bộ</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason of the extension</source>
        <translation>Lý do gia hạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Tour from %1</source>
        <translation>Nhiệm kỳ từ %1</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Ai và ở đâu</translation>
    </message>
    <message>
        <source>Days in the mission</source>
        <translation>Ngày ở phái bộ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Results to publish</source>
        <translation>Chờ công bố</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %2 (%n day(s))</source>
        <translation>
            <numerusform>%1 – %2 (%n ngày)</numerusform>
        </translation>
    </message>
    <message>
        <source>Recognised by the UN: %1</source>
        <translation>LHQ công nhận: %1</translation>
    </message>
    <message>
        <source>Not recognised by the UN</source>
        <translation>LHQ chưa công nhận</translation>
    </message>
    <message>
        <source>UN recognition: the days of the course are not known</source>
        <translation>Công nhận của LHQ: chưa biết ngày của khóa</translation>
    </message>
    <message>
        <source>Not recognised by the UN: only some of its days lie in the recognised time</source>
        <translation>LHQ không công nhận: chỉ một số ngày của khóa nằm trong thời hạn công nhận</translation>
    </message>
    <message>
        <source>Not recognised by the UN: outside the recognised time</source>
        <translation>LHQ không công nhận: ngoài thời hạn công nhận</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>would fall short</source>
        <translation>sẽ thiếu</translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation>không còn thiếu</translation>
    </message>
    <message>
        <source>more open</source>
        <translation>thiếu thêm</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>như hiện nay</translation>
    </message>
    <message>
        <source>less open</source>
        <translation>thiếu ít hơn</translation>
    </message>
</context>
<context>
    <name>Twins</name>
    <message>
        <source>the same service number</source>
        <translation>cùng số hiệu</translation>
    </message>
    <message>
        <source>had this service number before a merge</source>
        <translation>từng mang số hiệu này trước khi gộp</translation>
    </message>
    <message>
        <source>the same paper number %1</source>
        <translation>cùng số giấy tờ %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>cùng họ tên</translation>
    </message>
    <message>
        <source>the same name in another order</source>
        <translation>cùng họ tên, khác thứ tự</translation>
    </message>
    <message>
        <source>a name with one word more or less</source>
        <translation>họ tên thêm hoặc bớt một chữ</translation>
    </message>
    <message>
        <source>a name spelled nearly alike</source>
        <translation>họ tên viết gần giống</translation>
    </message>
    <message>
        <source>the same date of birth</source>
        <translation>cùng ngày sinh</translation>
    </message>
    <message>
        <source>day and month of birth exchanged</source>
        <translation>đảo ngày và tháng sinh</translation>
    </message>
    <message>
        <source>a date of birth is not known</source>
        <translation>chưa rõ một ngày sinh</translation>
    </message>
</context>
<context>
    <name>UN recognition</name>
    <message>
        <source>UN recognition</source>
        <translation>Công nhận của LHQ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>There is nothing of this sitting to take back.</source>
        <translation>Phiên làm việc này không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>There is nothing to put back.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Put back: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị triển khai</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Venue</name>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>Waiver</name>
    <message>
        <source>Waiver</source>
        <translation>Miễn yêu cầu</translation>
    </message>
    <message>
        <source>Candidacy</source>
        <translation>Lần ứng cử</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
</context>
<context>
    <name>muster::ActTimeLine</name>
    <message>
        <source>Steps before the departure</source>
        <translation>Các bước trước khi lên đường</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 đến %3</translation>
    </message>
    <message>
        <source>departure %1</source>
        <translation>lên đường %1</translation>
    </message>
</context>
<context>
    <name>muster::ActView</name>
    <message numerus="yes">
        <source>Extend %n qualification(s)</source>
        <translation>
            <numerusform>Gia hạn %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %n qualification(s)</source>
        <translation>
            <numerusform>Đình chỉ %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>End the suspension of %n qualification(s)</source>
        <translation>
            <numerusform>Khôi phục %n chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n qualification(s)</source>
        <translation>
            <numerusform>Thu hồi %n chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Đình chỉ</translation>
    </message>
    <message>
        <source>End the suspension</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Enter either how many months more, or the new last day.</source>
        <translation>Hãy nhập số tháng gia hạn thêm, hoặc ngày cuối mới.</translation>
    </message>
    <message>
        <source>Without a last day it holds until it is ended. Their certificates count as suspended meanwhile.</source>
        <translation>Không ghi ngày cuối thì đình chỉ cho đến khi được khôi phục. Trong thời gian đó giấy chứng nhận coi như bị đình chỉ.</translation>
    </message>
    <message>
        <source>They are valid again from this day on.</source>
        <translation>Các chứng nhận có giá trị trở lại từ ngày này.</translation>
    </message>
    <message>
        <source>Their certificates are revoked with them, and stand on the revocation file.</source>
        <translation>Giấy chứng nhận kèm theo cũng bị thu hồi và được đưa vào tệp thu hồi.</translation>
    </message>
    <message>
        <source>What it does to each of them is shown here as soon as the days are entered.</source>
        <translation>Nhập xong các ngày thì tác động đến từng chứng nhận sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>It can be done for all %n of them.</source>
        <translation>
            <numerusform>Có thể thực hiện cho cả %n trường hợp.</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be done for %1 of %2; nothing is done as long as they are among them.</source>
        <translation>Không thực hiện được cho %1 trên %2 trường hợp; chừng nào còn các trường hợp này thì chưa thực hiện gì.</translation>
    </message>
    <message>
        <source>%1: done. Ctrl+Z takes it back.</source>
        <translation>%1: đã xong. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Now until</source>
        <translation>Nay đến</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>Do it, as one change that Ctrl+Z takes back (Ctrl+S)</source>
        <translation>Thực hiện trong một lần thay đổi, Ctrl+Z để hoàn tác (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back to the list without doing anything (Esc)</source>
        <translation>Về danh sách, không thực hiện gì (Esc)</translation>
    </message>
    <message>
        <source>Leave these out</source>
        <translation>Bỏ các trường hợp này</translation>
    </message>
    <message>
        <source>Do it for those only for whom it can be done</source>
        <translation>Chỉ thực hiện cho những người có thể thực hiện</translation>
    </message>
    <message>
        <source>What the act does to each of them</source>
        <translation>Tác động của quyết định đến từng chứng nhận</translation>
    </message>
</context>
<context>
    <name>muster::AdministrationPage</name>
    <message>
        <source>Administration</source>
        <translation>Quản trị</translation>
    </message>
    <message>
        <source>The lists the office chooses from, and what was changed by whom</source>
        <translation>Các danh mục của văn phòng, và ai đã thay đổi gì</translation>
    </message>
    <message>
        <source>Reference lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>muster::AttendanceTab</name>
    <message>
        <source>P</source>
        <comment>the key of «Present»</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the key of «Late»</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>E</source>
        <comment>the key of «Excused»</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>A</source>
        <comment>the key of «Absent»</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>%1 or %2  %3</source>
        <translation>%1 hoặc %2  %3</translation>
    </message>
    <message>
        <source>No lesson of this course is in the timetable.

Lay it out under «Timetable»; attendance is then marked lesson by lesson.</source>
        <translation>Lịch học của khóa này chưa có buổi học nào.

Hãy xếp lịch ở mục «Lịch học»; sau đó điểm danh theo từng buổi.</translation>
    </message>
    <message>
        <source>Nobody is confirmed on this course.

Enrol and confirm people under «Participants».</source>
        <translation>Khóa này chưa có ai được xác nhận.

Hãy ghi danh và xác nhận ở mục «Học viên».</translation>
    </message>
    <message>
        <source>The results of this course are published; correct the result instead.</source>
        <translation>Kết quả của khóa này đã công bố; hãy sửa kết quả.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ngày này chưa tới.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Chưa điểm danh</translation>
    </message>
    <message>
        <source>Go to a cell of the day first.</source>
        <translation>Trước hết hãy chọn một ô của ngày đó.</translation>
    </message>
    <message>
        <source>Everybody is marked on this day.</source>
        <translation>Ngày này đã điểm danh đủ mọi người.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) marked present. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã ghi có mặt %n ô. Ctrl+Z để thu hồi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n học viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) missing</source>
        <translation>
            <numerusform>thiếu %Ln ô điểm danh</numerusform>
        </translation>
    </message>
    <message>
        <source>no mark is missing so far</source>
        <translation>đến nay không thiếu ô điểm danh nào</translation>
    </message>
    <message numerus="yes">
        <source>%n below %1 %</source>
        <translation>
            <numerusform>%n người dưới %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody below %1 %</source>
        <translation>không ai dưới %1 %</translation>
    </message>
    <message>
        <source>the curriculum asks for no least attendance</source>
        <translation>khung chương trình không quy định chuyên cần tối thiểu</translation>
    </message>
    <message>
        <source>the course has no curriculum: no least attendance is asked</source>
        <translation>khóa không có khung chương trình: không quy định chuyên cần tối thiểu</translation>
    </message>
    <message>
        <source>the results are published, so nothing is changed here</source>
        <translation>kết quả đã công bố nên ở đây không sửa được</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>Ngày cần đến</translation>
    </message>
    <message>
        <source>Rest of the day present</source>
        <translation>Còn lại có mặt</translation>
    </message>
    <message>
        <source>Mark everybody who is not marked on this day present (Ctrl+D)</source>
        <translation>Ghi có mặt cho mọi người chưa điểm danh trong ngày này (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>muster::BarChart</name>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 trên %3</translation>
    </message>
</context>
<context>
    <name>muster::BlockedView</name>
    <message>
        <source>What blocks candidates: %1</source>
        <translation>Ứng viên còn vướng gì: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>All candidates on the way</source>
        <translation>Mọi ứng viên trong quy trình</translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <translation>Đợt luân phiên %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Loại hình %1</translation>
    </message>
    <message>
        <source>Looking at what blocks each candidate…</source>
        <translation>Đang xem từng ứng viên còn vướng gì…</translation>
    </message>
    <message>
        <source>Blocked: %1 of %2</source>
        <translation>Còn vướng: %1 trên %2</translation>
    </message>
    <message>
        <source>Nothing blocks this candidate.</source>
        <translation>Ứng viên này không vướng gì.</translation>
    </message>
    <message>
        <source>Earliest departure %1: %2</source>
        <translation>Sớm nhất có thể đi %1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Số việc</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Còn thiếu gì</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Sớm nhất</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Rotation or category</source>
        <translation>Đợt luân phiên hoặc loại hình</translation>
    </message>
    <message>
        <source>Candidates, worst first</source>
        <translation>Ứng viên, vướng nhất trước</translation>
    </message>
    <message>
        <source>Nobody on the way belongs here.

Choose another rotation or category above.</source>
        <translation>Không có ai trong quy trình thuộc mục này.

Hãy chọn đợt luân phiên hoặc loại hình khác ở trên.</translation>
    </message>
</context>
<context>
    <name>muster::BoardRankingView</name>
    <message>
        <source>Place</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Total, %</source>
        <translation>Tổng, %</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>The ranking is shown when the scores are closed, so that nobody scores after another.</source>
        <translation>Xếp hạng hiện khi đã chốt điểm, để không ai chấm theo người khác.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n candidate(s). Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%1: %n ứng viên. Ctrl+Z thu hồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>PDF file: %1…</source>
        <translation>Tệp PDF: %1…</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Lý do của quyết định</translation>
    </message>
    <message>
        <source>why; must be given where somebody is passed over</source>
        <translation>vì sao; bắt buộc khi không chọn</translation>
    </message>
    <message>
        <source>Decide so on the chosen rows (%1)</source>
        <translation>Quyết định cho các dòng đã chọn (%1)</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
</context>
<context>
    <name>muster::BoardScores</name>
    <message>
        <source>The scores were closed on %1; they are seen by all and changed by nobody.</source>
        <translation>Điểm đã chốt ngày %1; mọi người đều xem được và không ai sửa được.</translation>
    </message>
    <message>
        <source>Until the close each assessor sees only these.</source>
        <translation>Trước khi chốt, mỗi giám khảo chỉ thấy điểm của mình.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>0 to %1, weight %2</source>
        <translation>0 đến %1, trọng số %2</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Ứng viên %1</translation>
    </message>
    <message>
        <source>A board scores when it has assessors, criteria and candidates: enter them under «Preparation».</source>
        <translation>Hội đồng chấm điểm khi đã có giám khảo, tiêu chí và ứng viên: hãy nhập ở «Chuẩn bị».</translation>
    </message>
    <message>
        <source>all scores are given</source>
        <translation>đã đủ điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) missing</source>
        <translation>
            <numerusform>còn thiếu %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no score.</source>
        <translation>“%1” không phải là điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n score(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidate %1, %2</source>
        <translation>Ứng viên %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved; put it right, or take it back with Esc.</source>
        <translation>%1: %2 Chưa lưu gì; hãy sửa lại, hoặc bấm Esc để bỏ.</translation>
    </message>
    <message>
        <source>Sheet of</source>
        <translation>Phiếu của</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Close the scores</source>
        <translation>Chốt điểm</translation>
    </message>
    <message>
        <source>From then on all scores are seen and none is changed; Ctrl+Z opens them again</source>
        <translation>Từ đó mọi điểm đều được xem và không sửa được; Ctrl+Z mở lại</translation>
    </message>
</context>
<context>
    <name>muster::BoardSetup</name>
    <message>
        <source>Assessor</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Full score</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Giám khảo</translation>
    </message>
    <message>
        <source>Nobody sits at this board yet. «New assessor» enters who scores.</source>
        <translation>Hội đồng chưa có ai. «Thêm giám khảo» để nhập người chấm.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Nothing is scored yet. «New criterion» enters what is, with its weight and full score.</source>
        <translation>Chưa có tiêu chí. «Thêm tiêu chí» để nhập, với trọng số và điểm tối đa.</translation>
    </message>
    <message>
        <source>Candidates before the board</source>
        <translation>Ứng viên trước hội đồng</translation>
    </message>
    <message>
        <source>Nobody is called yet. The button below calls the whole field of the call; each gets a number drawn by lot.</source>
        <translation>Chưa gọi ai. Nút bên dưới gọi toàn bộ ứng viên của đợt; mỗi người bốc thăm một số báo danh.</translation>
    </message>
    <message>
        <source>New assessor</source>
        <translation>Thêm giám khảo</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Thêm tiêu chí</translation>
    </message>
    <message>
        <source>Call the field and draw numbers</source>
        <translation>Gọi ứng viên và bốc số</translation>
    </message>
</context>
<context>
    <name>muster::BoardView</name>
    <message>
        <source>1 candidate</source>
        <translation>1 ứng viên</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 ứng viên</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Nobody is on the way to a mission yet. Choose somebody among the people and press Ctrl+N on the tab of candidacies.</source>
        <translation>Chưa có ai trong quy trình. Hãy chọn một người ở trang Nhân sự và bấm Ctrl+N ở thẻ Ứng cử.</translation>
    </message>
    <message>
        <source>No candidate is like that. Choose other entries beside the filter; Esc clears it.</source>
        <translation>Không có ứng viên nào như vậy. Chọn mục khác cạnh bộ lọc; Esc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Move %1…</source>
        <translation>Chuyển %1…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Move the chosen candidates to a stage (Ctrl+M)</source>
        <translation>Chuyển các ứng viên đã chọn sang một giai đoạn (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>muster::BoardsView</name>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã chốt điểm</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Đang chuẩn bị</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Boards: %1</source>
        <translation>Hội đồng: %1</translation>
    </message>
    <message>
        <source>No board is chosen</source>
        <translation>Chưa chọn hội đồng</translation>
    </message>
    <message>
        <source>Everybody in the field who is nominated or in selection is called already.</source>
        <translation>Mọi ứng viên ở giai đoạn đề cử hoặc tuyển chọn đã được gọi.</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) called; the numbers are drawn. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã gọi %n ứng viên và bốc số báo danh. Ctrl+Z thu hồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores are closed. Ctrl+Z opens them again.</source>
        <translation>Đã chốt điểm. Ctrl+Z mở lại.</translation>
    </message>
    <message>
        <source>Minutes as a PDF file</source>
        <translation>Biên bản thành tệp PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The minutes were written to %1</source>
        <translation>Đã ghi biên bản vào %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Thêm hội đồng</translation>
    </message>
    <message>
        <source>Enter a board (Ctrl+N)</source>
        <translation>Nhập hội đồng (Ctrl+N)</translation>
    </message>
    <message>
        <source>Edit board</source>
        <translation>Sửa hội đồng</translation>
    </message>
    <message>
        <source>Edit the board (F2)</source>
        <translation>Sửa hội đồng (F2)</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Ranking and minutes</source>
        <translation>Xếp hạng và biên bản</translation>
    </message>
    <message>
        <source>Parts of the board’s work</source>
        <translation>Các phần việc của hội đồng</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>No board has been entered yet.

Ctrl+N enters one for a call or for one of its openings.</source>
        <translation>Chưa có hội đồng nào.

Ctrl+N nhập hội đồng cho một đợt tuyển hoặc một chỉ tiêu.</translation>
    </message>
</context>
<context>
    <name>muster::CallCard</name>
    <message>
        <source>No call is chosen</source>
        <translation>Chưa chọn đợt tuyển</translation>
    </message>
    <message>
        <source>Enter a call with Ctrl+N: a request of the UN, the office’s own initiative, or a UN assessment.</source>
        <translation>Nhập đợt tuyển bằng Ctrl+N: đề nghị của LHQ, chủ động đề cử, hoặc sát hạch của LHQ.</translation>
    </message>
    <message>
        <source>All openings</source>
        <translation>Mọi chỉ tiêu</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Field: %1</source>
        <translation>Ứng viên: %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Cần</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Nominated</source>
        <translation>Ngày đề cử</translation>
    </message>
    <message>
        <source>Edit call</source>
        <translation>Sửa đợt tuyển</translation>
    </message>
    <message>
        <source>Edit the call (F2)</source>
        <translation>Sửa đợt tuyển (F2)</translation>
    </message>
    <message>
        <source>New opening</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Edit opening</source>
        <translation>Sửa chỉ tiêu</translation>
    </message>
    <message>
        <source>Edit the opening (Enter on it)</source>
        <translation>Sửa chỉ tiêu (Enter trên dòng)</translation>
    </message>
    <message>
        <source>Nomination package…</source>
        <translation>Bộ hồ sơ đề cử…</translation>
    </message>
    <message>
        <source>A folder for the UN: the single table, and for each candidate the personal form and the scans on file</source>
        <translation>Một thư mục gửi LHQ: bảng tổng hợp, và mỗi ứng viên có phiếu cá nhân cùng các bản quét đã có</translation>
    </message>
    <message>
        <source>Nominate…</source>
        <translation>Đề cử…</translation>
    </message>
    <message>
        <source>Women’s share against the target</source>
        <translation>Tỷ lệ nữ so với chỉ tiêu giới</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>This call has no opening yet. «New opening» enters what it asks for.</source>
        <translation>Đợt này chưa có chỉ tiêu. «Thêm chỉ tiêu» để nhập.</translation>
    </message>
    <message>
        <source>Field of candidates</source>
        <translation>Danh sách ứng viên</translation>
    </message>
    <message>
        <source>Nobody is in the field yet. Choose an opening and press «Nominate…».</source>
        <translation>Chưa có ứng viên. Chọn một chỉ tiêu và bấm «Đề cử…».</translation>
    </message>
</context>
<context>
    <name>muster::CallsView</name>
    <message>
        <source>Calls: %1</source>
        <translation>Đợt tuyển: %1</translation>
    </message>
    <message>
        <source>Choose the opening that somebody is nominated for.</source>
        <translation>Hãy chọn chỉ tiêu để đề cử.</translation>
    </message>
    <message>
        <source>Enter an opening first: what the call asks for.</source>
        <translation>Hãy nhập chỉ tiêu trước: đợt tuyển cần gì.</translation>
    </message>
    <message>
        <source>Nominate for %1</source>
        <translation>Đề cử cho %1</translation>
    </message>
    <message>
        <source>Nominate</source>
        <translation>Đề cử</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) nominated. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã đề cử %n người. Ctrl+Z thu hồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Thông báo tuyển</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Field / wanted</source>
        <translation>Ứng viên / cần</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>Thêm đợt tuyển</translation>
    </message>
    <message>
        <source>Enter a call (Ctrl+N)</source>
        <translation>Nhập đợt tuyển (Ctrl+N)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
    <message>
        <source>No call has been entered yet.

Ctrl+N enters one: a request of the UN with its note verbale and deadline, or the office’s own initiative.</source>
        <translation>Chưa có đợt tuyển nào.

Ctrl+N để nhập: đề nghị của LHQ với công hàm và thời hạn, hoặc chủ động đề cử.</translation>
    </message>
</context>
<context>
    <name>muster::CandidaciesTab</name>
    <message>
        <source>What blocks this candidate</source>
        <translation>Ứng viên này còn thiếu gì</translation>
    </message>
    <message>
        <source>Opens the page of the chosen candidacy</source>
        <translation>Mở trang của lần ứng cử đã chọn</translation>
    </message>
</context>
<context>
    <name>muster::CandidateBody</name>
    <message>
        <source>Working it out…</source>
        <translation>Đang tính…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>%1, with evidence</source>
        <translation>%1 mục, có chứng cứ</translation>
    </message>
    <message>
        <source>Nothing is asked of a candidate who is not on the way to a tour.</source>
        <translation>Không yêu cầu gì với người không còn trong quy trình.</translation>
    </message>
    <message>
        <source>What blocks the departure</source>
        <translation>Còn thiếu gì để lên đường</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Steps before the departure</source>
        <translation>Các bước trước khi lên đường</translation>
    </message>
    <message>
        <source>Way so far</source>
        <translation>Các bước đã qua</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Danh mục thủ tục</translation>
    </message>
</context>
<context>
    <name>muster::CandidateFilterBar</name>
    <message>
        <source>All categories</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>All rotations</source>
        <translation>Mọi đợt</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Mọi lực lượng</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Trong quy trình</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Mọi giai đoạn</translation>
    </message>
    <message>
        <source>Name or service number</source>
        <translation>Tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Filter candidates by name or service number</source>
        <translation>Lọc ứng viên theo tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
</context>
<context>
    <name>muster::CandidateHead</name>
    <message>
        <source>service number %1</source>
        <translation>số hiệu %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1, departs %2</source>
        <translation>%1, đi %2</translation>
    </message>
    <message>
        <source>%1, departure not known</source>
        <translation>%1, chưa biết ngày đi</translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>không còn việc</translation>
    </message>
    <message>
        <source>1 act open</source>
        <translation>còn 1 việc</translation>
    </message>
    <message>
        <source>%1 acts open</source>
        <translation>còn %1 việc</translation>
    </message>
    <message>
        <source>This candidacy is no longer in the office</source>
        <translation>Lần ứng cử này không còn trong văn phòng</translation>
    </message>
    <message>
        <source>Somebody has removed the record or taken back what added it.</source>
        <translation>Có người đã xóa bản ghi hoặc thu hồi việc thêm nó.</translation>
    </message>
</context>
<context>
    <name>muster::CandidateListView</name>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>1 candidate</source>
        <translation>1 ứng viên</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 ứng viên</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Nobody has been put forward yet.

Choose somebody among the people and press Ctrl+N on the tab of candidacies.</source>
        <translation>Chưa đề cử ai.

Hãy chọn một người ở trang Nhân sự và bấm Ctrl+N ở thẻ Ứng cử.</translation>
    </message>
    <message>
        <source>No candidate is like that.

Choose other entries beside the filter; Esc clears it.</source>
        <translation>Không có ứng viên nào như vậy.

Chọn mục khác cạnh bộ lọc; Esc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Move %1…</source>
        <translation>Chuyển %1…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Chuyển…</translation>
    </message>
    <message>
        <source>Move the chosen candidates to a stage (Ctrl+M)</source>
        <translation>Chuyển các ứng viên đã chọn sang một giai đoạn (Ctrl+M)</translation>
    </message>
</context>
<context>
    <name>muster::CandidateRows</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Đi đến</translation>
    </message>
    <message>
        <source>Departs</source>
        <translation>Ngày đi</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Hạn gần nhất</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Còn</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Sớm nhất</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
</context>
<context>
    <name>muster::CandidateTop</name>
    <message>
        <source>Advance…</source>
        <translation>Chuyển bước…</translation>
    </message>
    <message>
        <source>Move the candidate to another stage (Ctrl+M)</source>
        <translation>Chuyển ứng viên sang giai đoạn khác (Ctrl+M)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit the candidacy (F2)</source>
        <translation>Sửa lần ứng cử (F2)</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Open the page of the person</source>
        <translation>Mở trang của người này</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back to the candidates (Esc)</source>
        <translation>Về danh sách ứng viên (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::CandidateView</name>
    <message>
        <source>Waive: %1</source>
        <translation>Miễn: %1</translation>
    </message>
</context>
<context>
    <name>muster::Card</name>
    <message>
        <source>Copy, save or print this chart</source>
        <translation>Chép, lưu hoặc in biểu đồ này</translation>
    </message>
    <message>
        <source>Copy, save or print: %1</source>
        <translation>Chép, lưu hoặc in: %1</translation>
    </message>
</context>
<context>
    <name>muster::CardDrag</name>
    <message>
        <source>%1 candidates</source>
        <translation>%1 ứng viên</translation>
    </message>
    <message>
        <source>%1: no step from %2 to %3</source>
        <translation>%1: không có bước từ %2 sang %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2, with a reason</source>
        <translation>%1 → %2, phải có lý do</translation>
    </message>
</context>
<context>
    <name>muster::CertificateCard</name>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian khóa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Issued by %1</source>
        <translation>Người cấp giấy: %1</translation>
    </message>
</context>
<context>
    <name>muster::ChangesView</name>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Thay đổi: %1</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>và %1 bản ghi nữa</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Take this change back</source>
        <translation>Hoàn tác thay đổi này</translation>
    </message>
    <message>
        <source>What the change did</source>
        <translation>Nội dung thay đổi</translation>
    </message>
    <message>
        <source>Nothing was changed by this person on this day. Choose another person or another day.</source>
        <translation>Người này không thay đổi gì trong ngày này. Hãy chọn người khác hoặc ngày khác.</translation>
    </message>
</context>
<context>
    <name>muster::ChartView</name>
    <message>
        <source>Copy picture</source>
        <translation>Sao chép hình</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Sao chép bảng</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Lưu PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Lưu SVG…</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>biểu đồ</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>The chart could not be written to %1.</source>
        <translation>Không ghi được biểu đồ vào %1.</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Chưa có gì để hiện.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>The chart could not be printed: the printer or the file does not take it.</source>
        <translation>Không in được biểu đồ: máy in hoặc tệp không nhận.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
</context>
<context>
    <name>muster::CheckBasis</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Không đọc được tệp %1.</translation>
    </message>
    <message>
        <source>The key file of the office that issued the certificates</source>
        <translation>Tệp khóa của văn phòng đã cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Key files (*.musterkeys *.txt);;All files (*)</source>
        <translation>Tệp khóa (*.musterkeys *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>The revocation file of the office that issued the certificates</source>
        <translation>Tệp thu hồi của văn phòng đã cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Revocation files (*.musterrevoked *.txt);;All files (*)</source>
        <translation>Tệp thu hồi (*.musterrevoked *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>This office has no signing key yet.</source>
        <translation>Văn phòng này chưa có khóa ký số.</translation>
    </message>
    <message numerus="yes">
        <source>The keys of this office (%n)</source>
        <translation>
            <numerusform>Khóa của văn phòng này (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Revocations as the register has them</source>
        <translation>Các thu hồi theo sổ đăng ký</translation>
    </message>
    <message numerus="yes">
        <source>Key file of «%1», written on %2 (%n key(s))</source>
        <translation>
            <numerusform>Tệp khóa của «%1», ghi ngày %2 (%n khóa)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revocation file of %1 (%n number(s))</source>
        <translation>
            <numerusform>Tệp thu hồi ngày %1 (%n số)</numerusform>
        </translation>
    </message>
    <message>
        <source>No revocation file: what was revoked is not known.</source>
        <translation>Không có tệp thu hồi: không biết giấy nào đã bị thu hồi.</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Căn cứ kiểm tra</translation>
    </message>
    <message>
        <source>Another key file…</source>
        <translation>Tệp khóa khác…</translation>
    </message>
    <message>
        <source>Revocation file…</source>
        <translation>Tệp thu hồi…</translation>
    </message>
    <message>
        <source>Use the keys of this office again</source>
        <translation>Dùng lại khóa của văn phòng này</translation>
    </message>
</context>
<context>
    <name>muster::CheckView</name>
    <message>
        <source>Checked certificates</source>
        <translation>Giấy chứng nhận đã kiểm tra</translation>
    </message>
    <message>
        <source>The clipboard holds neither a text nor a picture.</source>
        <translation>Bộ nhớ tạm không có văn bản hay ảnh.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message>
        <source>Checked: %1</source>
        <translation>Đã kiểm tra: %1</translation>
    </message>
    <message>
        <source>All %1 certificates are genuine and in force.</source>
        <translation>Cả %1 giấy chứng nhận đều thật và còn hiệu lực.</translation>
    </message>
    <message>
        <source>%1 of %2 certificates are genuine and in force.</source>
        <translation>%1 trên %2 giấy chứng nhận là thật và còn hiệu lực.</translation>
    </message>
    <message>
        <source>Photos, scans or PDFs of certificates</source>
        <translation>Ảnh chụp, bản quét hoặc PDF của giấy chứng nhận</translation>
    </message>
    <message>
        <source>Pictures and PDFs (*.pdf *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Ảnh và PDF (*.pdf *.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Open a picture or PDF…</source>
        <translation>Mở ảnh hoặc PDF…</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Từ bộ nhớ tạm</translation>
    </message>
    <message>
        <source>Photos, scans and PDFs may also be dropped anywhere here; every page of a PDF is read. No network is needed.</source>
        <translation>Cũng có thể kéo thả ảnh chụp, bản quét và PDF vào bất cứ chỗ nào ở đây; mọi trang của PDF đều được đọc. Không cần mạng.</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>Nội dung mã QR</translation>
    </message>
    <message>
        <source>Paste what a telephone or a reader shows for the code, from «MUSTER1» to the last letter.</source>
        <translation>Dán nội dung mà điện thoại hoặc máy đọc hiện cho mã này, từ «MUSTER1» đến chữ cuối cùng.</translation>
    </message>
    <message>
        <source>Certificates that were checked</source>
        <translation>Các giấy chứng nhận đã kiểm tra</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Chưa kiểm tra gì</translation>
    </message>
    <message>
        <source>Answer of the check</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
</context>
<context>
    <name>muster::ChecklistStarter</name>
    <message>
        <source>Starting the checklists of all candidates on the way…</source>
        <translation>Đang lập danh mục cho mọi ứng viên trong quy trình…</translation>
    </message>
    <message>
        <source>Every candidate on the way has a checklist.</source>
        <translation>Mọi ứng viên trong quy trình đã có danh mục.</translation>
    </message>
    <message>
        <source>Checklists started for candidates: %1; steps: %2, done by what is on file: %3. Ctrl+Z takes it back.</source>
        <translation>Đã lập danh mục cho %1 ứng viên; %2 bước, %3 bước xong nhờ hồ sơ đã có. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Start checklists</source>
        <translation>Lập các danh mục</translation>
    </message>
    <message>
        <source>Make the steps that are missing for all candidates on the way</source>
        <translation>Lập các bước còn thiếu cho mọi ứng viên trong quy trình</translation>
    </message>
</context>
<context>
    <name>muster::ChecklistView</name>
    <message>
        <source>Checklist</source>
        <translation>Danh mục thủ tục</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>xong %1 trên %2</translation>
    </message>
    <message>
        <source>%1, late: %2</source>
        <translation>%1, trễ: %2</translation>
    </message>
    <message>
        <source>No step of the templates applies to this candidate.</source>
        <translation>Không có bước mẫu nào áp dụng cho ứng viên này.</translation>
    </message>
    <message>
        <source>Checklist started: steps %1, done by what is on file %2. Ctrl+Z takes it back.</source>
        <translation>Đã lập danh mục: %1 bước, %2 bước xong nhờ hồ sơ đã có. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>What is chosen is done already. Ctrl+R opens it again, Ctrl+E shows the evidence.</source>
        <translation>Bước đã chọn đã xong. Ctrl+R mở lại, Ctrl+E xem chứng cứ.</translation>
    </message>
    <message>
        <source>These steps are open already.</source>
        <translation>Các bước này đang mở.</translation>
    </message>
    <message>
        <source>Opened again. Ctrl+Z takes it back.</source>
        <translation>Đã mở lại. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Chứng cứ</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Chờ bước</translation>
    </message>
    <message>
        <source>Start the checklist</source>
        <translation>Lập danh mục</translation>
    </message>
    <message>
        <source>Make the steps that apply to this candidate; what is on file ticks them at once</source>
        <translation>Lập các bước áp dụng cho ứng viên này; hồ sơ đã có được đánh dấu ngay</translation>
    </message>
    <message>
        <source>Mark done…</source>
        <translation>Đánh dấu xong…</translation>
    </message>
    <message>
        <source>Mark the chosen steps done (Space or Enter)</source>
        <translation>Đánh dấu các bước đã chọn là xong (Space hoặc Enter)</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Không cần…</translation>
    </message>
    <message>
        <source>Say why the chosen steps are not needed (Del)</source>
        <translation>Nêu lý do không cần các bước đã chọn (Del)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Open the chosen steps again (Ctrl+R)</source>
        <translation>Mở lại các bước đã chọn (Ctrl+R)</translation>
    </message>
    <message>
        <source>Show the paper or decision behind the step (Ctrl+E, or a click on it)</source>
        <translation>Xem giấy tờ hoặc quyết định của bước (Ctrl+E, hoặc nhấp vào)</translation>
    </message>
    <message>
        <source>Move departure…</source>
        <translation>Dời ngày đi…</translation>
    </message>
    <message>
        <source>Move the planned departure, and the due dates with it</source>
        <translation>Dời ngày dự kiến lên đường, và các hạn theo đó</translation>
    </message>
    <message>
        <source>Steps of the checklist</source>
        <translation>Các bước trong danh mục</translation>
    </message>
    <message>
        <source>This candidate has no checklist yet. Press “Start the checklist” to make it from the procedure steps.</source>
        <translation>Ứng viên này chưa có danh mục. Bấm “Lập danh mục” để lập từ các bước thủ tục.</translation>
    </message>
</context>
<context>
    <name>muster::ChoiceEditor</name>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1” không có trong các lựa chọn</translation>
    </message>
</context>
<context>
    <name>muster::ColourBox</name>
    <message>
        <source>Ink</source>
        <translation>Mực</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Đen</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Xám</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Xanh lam</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Đỏ</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Vàng kim</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Xanh lục</translation>
    </message>
</context>
<context>
    <name>muster::ColumnsPanel</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Ctrl+Up and Ctrl+Down move it. The list follows at once, and is so again next time.</source>
        <translation>Phím cách hiện hoặc ẩn cột, Ctrl+Lên và Ctrl+Xuống di chuyển cột. Danh sách đổi ngay và giữ như vậy cho lần sau.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>muster::CourseFilterBar</name>
    <message>
        <source>All programmes</source>
        <translation>Mọi chương trình</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Code, title, venue or partner</source>
        <translation>Mã, tên, địa điểm hoặc đối tác</translation>
    </message>
    <message>
        <source>Filter courses by code, title, programme, venue or partner</source>
        <translation>Lọc khóa theo mã, tên, chương trình, địa điểm hoặc đối tác</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Đang diễn ra</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Mọi khóa</translation>
    </message>
    <message>
        <source>With partners</source>
        <translation>Có đối tác</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Đối tác</translation>
    </message>
</context>
<context>
    <name>muster::CourseHead</name>
    <message>
        <source>curriculum %1</source>
        <translation>khung chương trình %1</translation>
    </message>
    <message>
        <source>no curriculum recorded</source>
        <translation>chưa ghi khung chương trình</translation>
    </message>
    <message>
        <source>%1 of %2 places taken</source>
        <translation>đã dùng %1/%2 chỗ</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n học viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with a recorded result</source>
        <translation>
            <numerusform>%n người có kết quả ghi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 người chờ</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 người đạt</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>cùng %1</translation>
    </message>
</context>
<context>
    <name>muster::CourseInstructorsTab</name>
    <message>
        <source>not on the list</source>
        <translation>không có trong danh sách</translation>
    </message>
    <message>
        <source>Instructors of the course</source>
        <translation>Giảng viên của khóa</translation>
    </message>
    <message>
        <source>Hours taught: %1; a lesson of two instructors is counted for each.</source>
        <translation>Số giờ dạy: %1; buổi có hai giảng viên được tính cho mỗi người.</translation>
    </message>
    <message>
        <source>Instructors: %1</source>
        <translation>Giảng viên: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Enter an instructor (Ctrl+N)</source>
        <translation>Nhập giảng viên (Ctrl+N)</translation>
    </message>
    <message>
        <source>Nobody teaches on this course yet.

Ctrl+N enters an instructor.</source>
        <translation>Khóa này chưa có ai giảng dạy.

Ctrl+N để nhập giảng viên.</translation>
    </message>
    <message>
        <source>Put on the list as instructor. Ctrl+Z takes it back; Enter changes the role.</source>
        <translation>Đã ghi làm giảng viên. Ctrl+Z để thu hồi; Enter để đổi vai trò.</translation>
    </message>
</context>
<context>
    <name>muster::CoursePapersTab</name>
    <message>
        <source>The course has no lessons yet; its days come with the timetable.</source>
        <translation>Khóa chưa có buổi học nào; ngày học có khi có lịch học.</translation>
    </message>
    <message>
        <source>%1 – signed</source>
        <translation>%1 – đã ký</translation>
    </message>
    <message>
        <source>This course has no timetable yet, so that there is no day to sign for.</source>
        <translation>Khóa này chưa có lịch học nên chưa có ngày nào để ký.</translation>
    </message>
    <message>
        <source>The paper cannot be shown here; it can be saved and printed.</source>
        <translation>Không hiển thị được giấy tờ này tại đây; có thể lưu và in.</translation>
    </message>
    <message>
        <source>Save the paper as a PDF file</source>
        <translation>Lưu giấy tờ thành tệp PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The paper was written to %1</source>
        <translation>Đã ghi giấy tờ vào %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Papers of the course</source>
        <translation>Giấy tờ của khóa</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Ngôn ngữ của giấy tờ</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Tiếng Việt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Write the paper as a PDF file (Ctrl+S)</source>
        <translation>Ghi giấy tờ thành tệp PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Xem trước giấy tờ</translation>
    </message>
</context>
<context>
    <name>muster::CourseView</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Lịch học</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>This course is no longer there</source>
        <translation>Khóa huấn luyện này không còn nữa</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Sides of the course</source>
        <translation>Các mục của khóa</translation>
    </message>
</context>
<context>
    <name>muster::CoursesView</name>
    <message>
        <source>No course has been entered yet.

Press Ctrl+N to enter one: its code, programme and days.</source>
        <translation>Chưa nhập khóa nào.

Bấm Ctrl+N để nhập: mã, chương trình và ngày của khóa.</translation>
    </message>
    <message>
        <source>There is no such course.

Choose other entries above the list; Esc shows all courses.</source>
        <translation>Không có khóa nào như vậy.

Hãy chọn mục khác ở phía trên danh sách; Esc để xem mọi khóa.</translation>
    </message>
    <message>
        <source>Courses in %1: %2</source>
        <translation>Số khóa trong %1: %2</translation>
    </message>
    <message>
        <source>Courses: %1</source>
        <translation>Số khóa: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Học viên</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Thêm khóa</translation>
    </message>
    <message>
        <source>Enter a course (Ctrl+N)</source>
        <translation>Nhập khóa (Ctrl+N)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>The courses as a list (Ctrl+Shift+C)</source>
        <translation>Các khóa theo danh sách (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>The courses of a year as bars (Ctrl+Shift+C)</source>
        <translation>Các khóa trong năm theo dạng thanh (Ctrl+Shift+C)</translation>
    </message>
</context>
<context>
    <name>muster::CurriculumParts</name>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message numerus="yes">
        <source>%1, minutes of %n lesson(s) not known</source>
        <translation>
            <numerusform>%1, chưa biết số phút của %n bài học</numerusform>
        </translation>
    </message>
    <message>
        <source>Module %1: %2</source>
        <translation>Học phần %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Whole: %n lesson(s), %1</source>
        <translation>
            <numerusform>Toàn bộ: %n bài học, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights together: %1</source>
        <translation>Tổng trọng số: %1</translation>
    </message>
    <message>
        <source>These bands hold for every version without bands of its own.</source>
        <translation>Các mức xếp loại này dùng cho mọi phiên bản không có xếp loại riêng.</translation>
    </message>
    <message>
        <source>Add lesson</source>
        <translation>Thêm bài học</translation>
    </message>
    <message>
        <source>Add component</source>
        <translation>Thêm thành phần</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Thêm xếp loại</translation>
    </message>
    <message>
        <source>Add recognition</source>
        <translation>Thêm công nhận</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N in this list)</source>
        <translation>%1 (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Thành phần điểm</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>UN recognition</source>
        <translation>Công nhận của LHQ</translation>
    </message>
    <message>
        <source>Parts of the version</source>
        <translation>Các phần của phiên bản</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Học phần</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Thành phần điểm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Trọng số</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Điểm tối đa</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>Điểm đạt</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>From %</source>
        <translation>Từ %</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>No lesson has been entered yet.

Ctrl+N in this list adds one.</source>
        <translation>Chưa nhập bài học nào.

Ctrl+N trong danh sách này để thêm.</translation>
    </message>
    <message>
        <source>Nothing is marked in courses after this version.

Ctrl+N in this list adds a component.</source>
        <translation>Các khóa theo phiên bản này không chấm điểm.

Ctrl+N trong danh sách này để thêm thành phần điểm.</translation>
    </message>
    <message>
        <source>There are no bands: marks are told as figures only.

Ctrl+N in this list adds one.</source>
        <translation>Chưa có xếp loại: điểm chỉ ghi bằng số.

Ctrl+N trong danh sách này để thêm.</translation>
    </message>
    <message>
        <source>The UN has not recognised this programme.

Ctrl+N in this list enters a certificate.</source>
        <translation>LHQ chưa công nhận chương trình này.

Ctrl+N trong danh sách này để nhập giấy chứng nhận.</translation>
    </message>
</context>
<context>
    <name>muster::DashboardPage</name>
    <message>
        <source>Deployed strength</source>
        <translation>Quân số đang triển khai</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>vào %1</translation>
    </message>
    <message>
        <source>back to the figures</source>
        <translation>về các con số</translation>
    </message>
    <message>
        <source>why these numbers, and who</source>
        <translation>vì sao có số này, và những ai</translation>
    </message>
    <message>
        <source>a past day, not today</source>
        <translation>ngày đã qua, không phải hôm nay</translation>
    </message>
    <message>
        <source>a day to come, not today</source>
        <translation>ngày sắp tới, không phải hôm nay</translation>
    </message>
    <message>
        <source>%1 deployed</source>
        <translation>%1 đang triển khai</translation>
    </message>
    <message>
        <source>figure %1 = %2 names</source>
        <translation>số %1 = %2 người</translation>
    </message>
</context>
<context>
    <name>muster::DateField</name>
    <message>
        <source>Choose a day from %1 to %2.</source>
        <translation>Chọn ngày từ %1 đến %2.</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Ngày sau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>muster::DayCalendar</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
</context>
<context>
    <name>muster::DayEditor</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>nn/tt/nnnn</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Lịch (F4)</translation>
    </message>
</context>
<context>
    <name>muster::DaySlider</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
</context>
<context>
    <name>muster::DecideView</name>
    <message>
        <source>%1 of %2 shown; ticked: %3</source>
        <translation>hiện %1 trên %2; đã chọn: %3</translation>
    </message>
    <message>
        <source>Record for candidates: %1</source>
        <translation>Ghi cho ứng viên: %1</translation>
    </message>
    <message>
        <source>Tick the candidates the decision speaks of: Space in the list, or “Tick all shown”.</source>
        <translation>Đánh dấu ứng viên có tên trong quyết định: Space trong danh sách, hoặc “Chọn tất cả đang hiện”.</translation>
    </message>
    <message>
        <source>Recorded: %1 for candidates: %2, steps done by it: %3. Ctrl+Z takes it back.</source>
        <translation>Đã ghi: %1 cho %2 ứng viên, %3 bước xong nhờ đó. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>One decision for many candidates</source>
        <translation>Một quyết định cho nhiều ứng viên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back to the decisions without recording anything (Esc)</source>
        <translation>Về danh sách quyết định, không ghi gì (Esc)</translation>
    </message>
    <message>
        <source>Record the decision for the candidates ticked (Ctrl+S)</source>
        <translation>Ghi quyết định cho các ứng viên đã chọn (Ctrl+S)</translation>
    </message>
    <message>
        <source>Tick all shown</source>
        <translation>Chọn tất cả đang hiện</translation>
    </message>
    <message>
        <source>Candidates the decision may speak of</source>
        <translation>Ứng viên có thể có trong quyết định</translation>
    </message>
    <message>
        <source>No candidate on the way fits the filter. Choose other entries, or empty it.</source>
        <translation>Không có ứng viên nào khớp bộ lọc. Chọn mục khác, hoặc xóa bộ lọc.</translation>
    </message>
</context>
<context>
    <name>muster::DecidedPeople</name>
    <message>
        <source>Candidacy</source>
        <translation>Ứng cử</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>What rests on it: candidacies %1, tours %2</source>
        <translation>Dựa vào quyết định: %1 lần ứng cử, %2 nhiệm kỳ</translation>
    </message>
    <message>
        <source>Add candidates…</source>
        <translation>Thêm ứng viên…</translation>
    </message>
    <message>
        <source>Say of more candidates that this decision speaks of them; Del in the list takes one off</source>
        <translation>Thêm ứng viên có tên trong quyết định này; Del trong danh sách bỏ ra</translation>
    </message>
    <message>
        <source>What rests on the decision</source>
        <translation>Những gì dựa vào quyết định</translation>
    </message>
    <message>
        <source>Nobody’s candidacy or tour rests on this decision. Choose “Decide for candidates” to say whom it speaks of.</source>
        <translation>Chưa có lần ứng cử hay nhiệm kỳ nào dựa vào quyết định này. Chọn “Ghi cho nhiều ứng viên” để nêu những ai có tên.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Stage, or arrival</source>
        <translation>Giai đoạn, hoặc ngày đến</translation>
    </message>
</context>
<context>
    <name>muster::DecisionTable</name>
    <message>
        <source>not recorded yet</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Decisions: %1</source>
        <translation>Quyết định: %1</translation>
    </message>
    <message>
        <source>Decisions: %1, numbers on tours without a decision: %2</source>
        <translation>Quyết định: %1, số ghi ở nhiệm kỳ chưa có quyết định: %2</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>No decision is recorded yet.

Press Ctrl+N to enter one, or choose “Decide for candidates” to record one for many at once.</source>
        <translation>Chưa ghi quyết định nào.

Bấm Ctrl+N để nhập, hoặc chọn “Ghi cho nhiều ứng viên” để ghi một lần cho nhiều người.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Candidacies</source>
        <translation>Ứng cử</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Nhiệm kỳ</translation>
    </message>
</context>
<context>
    <name>muster::DecisionsView</name>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Taken off the decision: %1. Ctrl+Z puts it back.</source>
        <translation>Đã đưa ra khỏi quyết định: %1. Ctrl+Z đưa lại.</translation>
    </message>
    <message>
        <source>Removed with the list of those it names. Ctrl+Z puts it back.</source>
        <translation>Đã xóa cùng danh sách người có tên. Ctrl+Z đưa lại.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Thêm quyết định</translation>
    </message>
    <message>
        <source>New decision (Ctrl+N)</source>
        <translation>Thêm quyết định (Ctrl+N)</translation>
    </message>
    <message>
        <source>Decide for candidates…</source>
        <translation>Ghi cho nhiều ứng viên…</translation>
    </message>
    <message>
        <source>Record one decision for many candidates at once</source>
        <translation>Ghi một quyết định cho nhiều ứng viên cùng lúc</translation>
    </message>
</context>
<context>
    <name>muster::DeparturePanel</name>
    <message>
        <source>The departure is planned for this day already.</source>
        <translation>Ngày lên đường đã là ngày này.</translation>
    </message>
    <message>
        <source>Due dates that move with it: %1</source>
        <translation>Số hạn dời theo: %1</translation>
    </message>
    <message>
        <source>Departure moved to %1; due dates moved with it: %2. Ctrl+Z takes it back.</source>
        <translation>Đã dời ngày lên đường sang %1; %2 hạn dời theo. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Move the departure</source>
        <translation>Dời ngày lên đường</translation>
    </message>
    <message>
        <source>New day of departure</source>
        <translation>Ngày lên đường mới</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Move the departure and the due dates counted from it (Enter)</source>
        <translation>Dời ngày lên đường và các hạn tính từ đó (Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close without moving anything (Esc)</source>
        <translation>Đóng, không dời gì (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::DraftKeeper</name>
    <message>
        <source>You typed something here on %1 at %2 that was not saved (%3).</source>
        <translation>Ngày %1 lúc %2 bạn đã nhập ở đây mà chưa lưu (%3).</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
</context>
<context>
    <name>muster::DueDeeds</name>
    <message>
        <source>Mark done…</source>
        <translation>Đánh dấu xong…</translation>
    </message>
    <message>
        <source>Mark the chosen steps done, with their evidence (Space)</source>
        <translation>Đánh dấu các bước đã chọn là xong, kèm chứng cứ (Space)</translation>
    </message>
    <message>
        <source>Not needed…</source>
        <translation>Không cần…</translation>
    </message>
    <message>
        <source>Say why the chosen steps are not needed (Del)</source>
        <translation>Nêu lý do không cần các bước đã chọn (Del)</translation>
    </message>
    <message>
        <source>Move departure…</source>
        <translation>Dời ngày đi…</translation>
    </message>
    <message>
        <source>Move the departure of the chosen candidates, and the due dates with it</source>
        <translation>Dời ngày lên đường của các ứng viên đã chọn, và các hạn theo đó</translation>
    </message>
    <message>
        <source>Open candidate</source>
        <translation>Mở ứng viên</translation>
    </message>
    <message>
        <source>Show what blocks the candidate (Enter)</source>
        <translation>Xem ứng viên còn thiếu gì (Enter)</translation>
    </message>
</context>
<context>
    <name>muster::DueFilterBar</name>
    <message>
        <source>Everybody responsible</source>
        <translation>Mọi người phụ trách</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Chưa nêu ai</translation>
    </message>
    <message>
        <source>All rotations</source>
        <translation>Mọi đợt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Đợt luân phiên</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation>Trong 7 ngày</translation>
    </message>
    <message>
        <source>Within 30 days</source>
        <translation>Trong 30 ngày</translation>
    </message>
    <message>
        <source>Within 90 days</source>
        <translation>Trong 90 ngày</translation>
    </message>
    <message>
        <source>All open steps</source>
        <translation>Mọi bước còn mở</translation>
    </message>
</context>
<context>
    <name>muster::DueGrants</name>
    <message>
        <source>Qualifications due by rule</source>
        <translation>Chứng nhận đủ điều kiện cấp</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>From every course</source>
        <translation>Từ mọi khóa</translation>
    </message>
    <message>
        <source>%1 → %2, up to %3</source>
        <translation>%1 → %2, tối đa %3</translation>
    </message>
    <message>
        <source>Asking the rules</source>
        <translation>Đang xét điều kiện</translation>
    </message>
    <message>
        <source>Due: %1 and more</source>
        <translation>Đủ điều kiện: %1 và còn nữa</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Đủ điều kiện: %1</translation>
    </message>
    <message numerus="yes">
        <source>Propose the %n chosen</source>
        <translation>
            <numerusform>Đề xuất %n đã chọn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose all %n shown</source>
        <translation>
            <numerusform>Đề xuất cả %n đang hiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was proposed: %1.</source>
        <translation>Chưa đề xuất được: %1.</translation>
    </message>
    <message>
        <source>Proposed: %1. Somebody else confirms them; Ctrl+Z takes it back.</source>
        <translation>Đã đề xuất: %1. Người khác sẽ duyệt; Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Qualification type</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Course it rests on</source>
        <translation>Khóa làm căn cứ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Hiện thêm</translation>
    </message>
    <message>
        <source>Words to add to the grounds (may stay empty)</source>
        <translation>Bổ sung căn cứ (có thể để trống)</translation>
    </message>
    <message>
        <source>Words to add to the grounds</source>
        <translation>Bổ sung căn cứ</translation>
    </message>
    <message>
        <source>Put them forward; another person confirms them (Ctrl+G)</source>
        <translation>Đề xuất những người này; người khác sẽ duyệt (Ctrl+G)</translation>
    </message>
    <message>
        <source>Nobody is due a qualification.

Who passed a course, as published, and meets the terms of a type stands here; the terms are on the tab Types.</source>
        <translation>Chưa có ai đủ điều kiện cấp chứng nhận.

Người đạt khóa theo kết quả đã công bố và đáp ứng điều kiện của một loại chứng nhận sẽ hiện ở đây; các điều kiện nằm ở mục Loại.</translation>
    </message>
    <message>
        <source>How the terms are met</source>
        <translation>Mức đáp ứng các điều kiện</translation>
    </message>
</context>
<context>
    <name>muster::DueTable</name>
    <message>
        <source>Stands</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Ứng viên</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Due list</source>
        <translation>Việc đến hạn</translation>
    </message>
</context>
<context>
    <name>muster::DueView</name>
    <message>
        <source>Due list</source>
        <translation>Việc đến hạn</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Steps: %1; overdue: %2</source>
        <translation>Số bước: %1; quá hạn: %2</translation>
    </message>
    <message>
        <source>Nothing is due.

Choose “Start checklists” to make the checklists of all candidates on the way.</source>
        <translation>Không có việc đến hạn.

Chọn “Lập các danh mục” để lập danh mục cho mọi ứng viên trong quy trình.</translation>
    </message>
    <message>
        <source>Nothing like that is due.

Choose other entries above the list; Esc shows all open steps.</source>
        <translation>Không có việc như vậy.

Chọn mục khác ở trên danh sách; Esc hiện mọi bước còn mở.</translation>
    </message>
    <message>
        <source>Write a file for calendars</source>
        <translation>Ghi tệp lịch</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message>
        <source>%1 days were written to %2</source>
        <translation>Đã ghi %1 ngày vào %2</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Tệp lịch…</translation>
    </message>
    <message>
        <source>Write the days of this list as a file that calendars read (.ics)</source>
        <translation>Ghi các ngày của danh sách này thành tệp lịch (.ics)</translation>
    </message>
</context>
<context>
    <name>muster::DuplicatesView</name>
    <message>
        <source>One record</source>
        <translation>Bản ghi này</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Bản ghi kia</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Comparing everybody in the office…</source>
        <translation>Đang so sánh mọi người trong văn phòng…</translation>
    </message>
    <message>
        <source>the %1 likeliest pairs</source>
        <translation>%1 cặp giống nhau nhất</translation>
    </message>
    <message>
        <source>Pairs: %1</source>
        <translation>Số cặp: %1</translation>
    </message>
    <message>
        <source>Remembered: %1 and %2 are two people. Ctrl+Z takes it back.</source>
        <translation>Đã ghi nhớ: %1 và %2 là hai người. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>Records that may be of one person. Look at two side by side, or say that they are two people.</source>
        <translation>Các bản ghi có thể là của một người. Hãy xem hai bản ghi cạnh nhau, hoặc xác nhận đó là hai người.</translation>
    </message>
    <message>
        <source>No two records look like one person.

Same name and date of birth, same paper number, and near spelling are looked for.</source>
        <translation>Không có hai bản ghi nào giống một người.

Đã tìm theo cùng họ tên và ngày sinh, cùng số giấy tờ, và cách viết gần giống.</translation>
    </message>
    <message>
        <source>Look side by side</source>
        <translation>Xem cạnh nhau</translation>
    </message>
    <message>
        <source>Look at the two side by side (Enter)</source>
        <translation>Xem hai bản ghi cạnh nhau (Enter)</translation>
    </message>
    <message>
        <source>Open the first</source>
        <translation>Mở bản ghi thứ nhất</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Không phải một người</translation>
    </message>
    <message>
        <source>These are two people; do not ask again (Del)</source>
        <translation>Đây là hai người; không hỏi lại (Del)</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>Tất cả mọi người</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::EnrolPanel</name>
    <message>
        <source>Enrol on %1</source>
        <translation>Ghi danh vào %1</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>All candidates</source>
        <translation>Mọi ứng viên</translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <translation>Đợt luân phiên %1</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) still lack %1.</source>
        <translation>
            <numerusform>%n ứng viên chưa học %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on this course already.</source>
        <translation>
            <numerusform>Trong đó %n người đã có trong khóa này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol as</source>
        <translation>Ghi danh là</translation>
    </message>
    <message>
        <source>Whose candidates</source>
        <translation>Ứng viên thuộc</translation>
    </message>
    <message>
        <source>Add who lacks %1</source>
        <translation>Thêm người chưa học %1</translation>
    </message>
    <message>
        <source>Chooses the candidates whose requirements still ask for this programme</source>
        <translation>Chọn các ứng viên còn thiếu chương trình này theo yêu cầu</translation>
    </message>
    <message>
        <source>From a spreadsheet…</source>
        <translation>Từ bảng tính…</translation>
    </message>
    <message>
        <source>Reads a list in .xlsx, .ods or .csv</source>
        <translation>Đọc danh sách dạng .xlsx, .ods hoặc .csv</translation>
    </message>
</context>
<context>
    <name>muster::EntryGrid</name>
    <message>
        <source>%1 or %2 %3</source>
        <translation>%1 hoặc %2 %3</translation>
    </message>
</context>
<context>
    <name>muster::EntryModel</name>
    <message>
        <source>Nothing is entered here.</source>
        <translation>Không nhập gì ở đây.</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1” không thuộc %2.</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1, chưa lưu</translation>
    </message>
</context>
<context>
    <name>muster::ExitBar</name>
    <message>
        <source>Drop here:</source>
        <translation>Thả vào đây:</translation>
    </message>
</context>
<context>
    <name>muster::ExportPanel</name>
    <message>
        <source>Export: %1</source>
        <translation>Xuất: %1</translation>
    </message>
    <message>
        <source>Begin with a byte-order mark, so that Excel shows Vietnamese letters (CSV only)</source>
        <translation>Bắt đầu bằng dấu BOM để Excel hiện đúng chữ Việt (chỉ CSV)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>Spreadsheet (&amp;XLSX): days as days, numbers as numbers</source>
        <translation>Bảng tính (&amp;XLSX): ngày là ngày, số là số</translation>
    </message>
    <message>
        <source>&amp;CSV: plain text, for other programs</source>
        <translation>&amp;CSV: văn bản thuần, cho chương trình khác</translation>
    </message>
    <message>
        <source>&amp;PDF: as it is printed</source>
        <translation>&amp;PDF: như bản in</translation>
    </message>
    <message>
        <source>This file is there already. It will be replaced.</source>
        <translation>Tệp này đã có. Tệp sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>There is no such folder: %1</source>
        <translation>Không có thư mục này: %1</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất ra</translation>
    </message>
</context>
<context>
    <name>muster::FieldEditor</name>
    <message>
        <source>e.g. %1</source>
        <translation>vd. %1</translation>
    </message>
</context>
<context>
    <name>muster::FileEditor</name>
    <message>
        <source>Nothing kept</source>
        <translation>Chưa lưu gì</translation>
    </message>
    <message>
        <source>A file is kept</source>
        <translation>Có lưu một tệp</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
</context>
<context>
    <name>muster::FilterBar</name>
    <message>
        <source>Beginnings of words in any order; marks and capital letters do not matter (Ctrl+F)</source>
        <translation>Đầu các từ theo thứ tự bất kỳ; không cần dấu và chữ hoa (Ctrl+F)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>muster::FittingTable</name>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
</context>
<context>
    <name>muster::FlagEditor</name>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>muster::ForAllView</name>
    <message>
        <source>left out: %1</source>
        <translation>bỏ qua: %1</translation>
    </message>
    <message>
        <source>Set for %1</source>
        <translation>Đặt cho %1</translation>
    </message>
    <message>
        <source>%1 change</source>
        <translation>%1 thay đổi</translation>
    </message>
    <message>
        <source>%1 have it already</source>
        <translation>%1 đã có sẵn</translation>
    </message>
    <message>
        <source>%1 are left out</source>
        <translation>%1 bị bỏ qua</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>hiện %1 dòng đầu</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Given up. Nothing was changed.</source>
        <translation>Đã dừng. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Set for %1: %2. Ctrl+Z takes it back.</source>
        <translation>Đã đặt cho %1: %2. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Set a field for %1 people</source>
        <translation>Đặt một mục cho %1 người</translation>
    </message>
    <message>
        <source>Set a field for %1 records</source>
        <translation>Đặt một mục cho %1 bản ghi</translation>
    </message>
    <message>
        <source>All get the same value in one change, which can be taken back as a whole.</source>
        <translation>Tất cả nhận cùng một giá trị trong một lần thay đổi, có thể hoàn tác trọn vẹn.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Trước và sau</translation>
    </message>
    <message>
        <source>Nothing would change.

Choose a field and a value.</source>
        <translation>Chưa có gì thay đổi.

Hãy chọn một mục và một giá trị.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời khỏi</translation>
    </message>
    <message>
        <source>Leave and change nothing (Esc)</source>
        <translation>Rời khỏi, không thay đổi gì (Esc)</translation>
    </message>
    <message>
        <source>Set (Ctrl+S)</source>
        <translation>Đặt (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>muster::FormRow</name>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>%1 saved meanwhile: %2</source>
        <translation>%1 vừa lưu: %2</translation>
    </message>
    <message>
        <source>changed, not yet saved</source>
        <translation>đã sửa, chưa lưu</translation>
    </message>
    <message>
        <source>%1, must be filled in</source>
        <translation>%1, phải điền</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Giữ của tôi: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy của họ</translation>
    </message>
    <message>
        <source>Take theirs: %1</source>
        <translation>Lấy của họ: %1</translation>
    </message>
</context>
<context>
    <name>muster::GrantView</name>
    <message>
        <source>Choose the qualification.</source>
        <translation>Hãy chọn chứng nhận năng lực.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Có giá trị đến %1</translation>
    </message>
    <message>
        <source>Valid without end</source>
        <translation>Không thời hạn</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Chứng nhận năng lực</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%1 proposed for %n person(s); somebody else confirms it. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã đề xuất %1 cho %n người; người khác sẽ duyệt. Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was proposed: %1.</source>
        <translation>Chưa đề xuất được: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Propose a qualification for %n person(s) who passed</source>
        <translation>
            <numerusform>Đề xuất chứng nhận cho %n người đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Put it forward for these people; somebody else confirms it (Ctrl+S)</source>
        <translation>Đề xuất cho những người này; người khác sẽ duyệt (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>muster::GrantingView</name>
    <message>
        <source>Due by rule</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Đang chờ (%1)</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Đã từ chối</translation>
    </message>
</context>
<context>
    <name>muster::HelpPanel</name>
    <message>
        <source>Help: %1</source>
        <translation>Trợ giúp: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Mọi chủ đề</translation>
    </message>
    <message>
        <source>Nothing in the help for “%1”</source>
        <translation>Trợ giúp không có gì về “%1”</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>The topic before</source>
        <translation>Chủ đề trước</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Đóng trợ giúp (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Đóng trợ giúp</translation>
    </message>
</context>
<context>
    <name>muster::HistoryTab</name>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Everything that was done, the newest first. The slider leads back from change to change, the day to the end of that day.</source>
        <translation>Mọi việc đã làm, mới nhất trước. Thanh trượt lùi từng lần thay đổi, ô ngày đưa đến cuối ngày đó.</translation>
    </message>
    <message>
        <source>Nothing of this person had been recorded yet.</source>
        <translation>Khi đó chưa ghi gì về người này.</translation>
    </message>
    <message>
        <source>As recorded after %1. What is otherwise now is marked.</source>
        <translation>Như đã ghi sau %1. Chỗ nay đã khác được đánh dấu.</translation>
    </message>
    <message>
        <source>As recorded on</source>
        <translation>Như đã ghi ngày</translation>
    </message>
    <message>
        <source>Changes of this record</source>
        <translation>Các thay đổi của hồ sơ này</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>Về hiện tại (Esc)</translation>
    </message>
    <message>
        <source>The record as it was</source>
        <translation>Hồ sơ lúc đó</translation>
    </message>
</context>
<context>
    <name>muster::HolderFilterBar</name>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Mọi loại hình</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Mọi đơn vị công tác</translation>
    </message>
    <message>
        <source>Name, passport spelling or service number</source>
        <translation>Họ tên, tên hộ chiếu hoặc số hiệu</translation>
    </message>
    <message>
        <source>Filter holders by name, passport spelling or service number</source>
        <translation>Lọc người được chứng nhận theo họ tên, tên hộ chiếu hoặc số hiệu</translation>
    </message>
    <message>
        <source>Qualification type</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
</context>
<context>
    <name>muster::HoldersView</name>
    <message>
        <source>Nobody has been granted a qualification yet.

The tab Granting proposes them after results are published.</source>
        <translation>Chưa ai được cấp chứng nhận.

Sau khi công bố kết quả thì đề xuất ở mục Cấp chứng nhận.</translation>
    </message>
    <message>
        <source>There is none like that.

Choose another stage or other entries above the list; Esc empties the filter.</source>
        <translation>Không có chứng nhận nào như vậy.

Hãy chọn giai đoạn khác hoặc mục khác ở phía trên danh sách; Esc xóa bộ lọc.</translation>
    </message>
    <message>
        <source>Qualifications: %1</source>
        <translation>Chứng nhận: %1</translation>
    </message>
    <message numerus="yes">
        <source>For the %n chosen</source>
        <translation>
            <numerusform>Cho %n đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Cấp giấy chứng nhận…</translation>
    </message>
    <message>
        <source>For all of the list: %1</source>
        <translation>Cho cả danh sách: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Holders of qualifications</source>
        <translation>Người được chứng nhận</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Được chứng nhận là</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Ảnh hưởng</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Act on them</source>
        <translation>Lập quyết định</translation>
    </message>
    <message>
        <source>Extend, suspend or revoke the chosen qualifications, or all of the list (Ctrl+M)</source>
        <translation>Gia hạn, đình chỉ hoặc thu hồi các chứng nhận đã chọn, hoặc cả danh sách (Ctrl+M)</translation>
    </message>
    <message>
        <source>Acts on qualifications</source>
        <translation>Quyết định về chứng nhận</translation>
    </message>
    <message>
        <source>What the end of this qualification touches</source>
        <translation>Nhiệm kỳ và lần ứng cử bị ảnh hưởng khi chứng nhận này hết hạn</translation>
    </message>
</context>
<context>
    <name>muster::InstructorsView</name>
    <message>
        <source>Lessons of %1</source>
        <translation>Các buổi học của %1</translation>
    </message>
    <message>
        <source>%1 people teach %2 hours in %3 lessons; a lesson of two instructors is counted for each.</source>
        <translation>%1 người dạy %2 giờ trong %3 buổi; buổi có hai giảng viên được tính cho mỗi người.</translation>
    </message>
    <message>
        <source>Instructors: %1</source>
        <translation>Giảng viên: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Từ %1 đến %2</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>second</source>
        <translation>thứ hai</translation>
    </message>
    <message>
        <source>first</source>
        <translation>thứ nhất</translation>
    </message>
    <message>
        <source>%1: %2 hours in %3 lessons</source>
        <translation>%1: %2 giờ trong %3 buổi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Số buổi</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Số giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Name or service number</source>
        <translation>Tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Filter instructors</source>
        <translation>Lọc giảng viên</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Instructors and what they teach</source>
        <translation>Giảng viên và phần giảng dạy</translation>
    </message>
    <message>
        <source>Nobody teaches in these days.

Enter instructors at the lessons of a course’s timetable.</source>
        <translation>Không có ai giảng dạy trong những ngày này.

Hãy nhập giảng viên ở các buổi học trong lịch học của khóa.</translation>
    </message>
    <message>
        <source>Lessons behind the figure</source>
        <translation>Các buổi học tạo nên con số</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>muster::IssueView</name>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>Everybody whom this course qualified has a certificate.</source>
        <translation>Mọi người được chứng nhận từ khóa này đều đã có giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Choose the course…</source>
        <translation>Chọn khóa…</translation>
    </message>
    <message>
        <source>Qualifications that were chosen: %1</source>
        <translation>Chứng nhận đã chọn: %1</translation>
    </message>
    <message>
        <source>%1 (without a certificate: %2)</source>
        <translation>%1 (chưa có giấy: %2)</translation>
    </message>
    <message>
        <source>Nobody signs on this day</source>
        <translation>Không có người ký vào ngày này</translation>
    </message>
    <message>
        <source>Choose who signs…</source>
        <translation>Chọn người ký…</translation>
    </message>
    <message>
        <source>Signing key %1</source>
        <translation>Khóa ký số %1</translation>
    </message>
    <message>
        <source>The office has no signing key yet; make one under Keys.</source>
        <translation>Văn phòng chưa có khóa ký số; hãy tạo ở mục Khóa ký số.</translation>
    </message>
    <message>
        <source>Listed: %1, can be issued: %2, ticked: %3</source>
        <translation>Trong danh sách: %1, cấp được: %2, đã chọn: %3</translation>
    </message>
    <message>
        <source>Issue certificates: %1</source>
        <translation>Cấp giấy chứng nhận: %1</translation>
    </message>
    <message>
        <source>Choose who signs the certificates.</source>
        <translation>Hãy chọn người ký giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Type the passphrase of the signing key.</source>
        <translation>Hãy nhập mật khẩu của khóa ký số.</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Đang cấp giấy…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>No certificate was issued: %1.</source>
        <translation>Chưa cấp giấy chứng nhận nào: %1.</translation>
    </message>
    <message>
        <source>Certificates to be issued</source>
        <translation>Giấy chứng nhận sẽ cấp</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Or somebody</source>
        <translation>Hoặc một người</translation>
    </message>
    <message>
        <source>Find somebody who is qualified and has no certificate</source>
        <translation>Tìm người được chứng nhận mà chưa có giấy chứng nhận</translation>
    </message>
    <message>
        <source>Name or service number</source>
        <translation>Tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Day on the certificate</source>
        <translation>Ngày ghi trên giấy</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Mật khẩu của khóa</translation>
    </message>
    <message>
        <source>Passphrase of the signing key</source>
        <translation>Mật khẩu của khóa ký số</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Tick everybody to whom one can be issued, or nobody</source>
        <translation>Chọn mọi người có thể cấp giấy, hoặc bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Qualifications for which certificates can be issued</source>
        <translation>Các chứng nhận có thể cấp giấy</translation>
    </message>
    <message>
        <source>Nobody is chosen.

Choose a course, or type somebody’s name; Space ticks.</source>
        <translation>Chưa chọn ai.

Hãy chọn khóa hoặc gõ tên một người; Space để đánh dấu.</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Stands against it</source>
        <translation>Vướng mắc</translation>
    </message>
    <message>
        <source>What is issued stands for good: its number and its words are never changed. A wrong one is revoked and another issued.</source>
        <translation>Giấy đã cấp thì giữ nguyên: số và nội dung không bao giờ thay đổi. Giấy sai thì thu hồi và cấp giấy khác.</translation>
    </message>
    <message>
        <source>Number, sign and keep these certificates (Ctrl+S)</source>
        <translation>Đánh số, ký và lưu các giấy chứng nhận này (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back to the register without issuing (Esc)</source>
        <translation>Về sổ đăng ký, không cấp giấy (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::ItemPanel</name>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>font</source>
        <translation>phông chữ</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>đậm</translation>
    </message>
    <message>
        <source>slanted</source>
        <translation>nghiêng</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>canh dòng</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>màu</translation>
    </message>
    <message>
        <source>printed only with</source>
        <translation>chỉ in khi có</translation>
    </message>
    <message>
        <source>picture taken out</source>
        <translation>bỏ ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n thành phần</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the signature image of the signer, when there is one.</source>
        <translation>Hiện hình chữ ký của người ký, nếu có.</translation>
    </message>
    <message>
        <source>Holds the signed content. 36 mm or more is read best.</source>
        <translation>Chứa nội dung đã ký. Từ 36 mm trở lên thì dễ đọc nhất.</translation>
    </message>
    <message>
        <source>The lessons of the course, in its order.</source>
        <translation>Các bài học của khóa, theo thứ tự của khóa.</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Luôn luôn</translation>
    </message>
    <message>
        <source>Place in millimetres</source>
        <translation>Vị trí, tính bằng milimét</translation>
    </message>
    <message>
        <source>Line up</source>
        <translation>Canh thẳng hàng</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Thickness of the line</source>
        <translation>Độ dày đường kẻ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Hình</translation>
    </message>
    <message>
        <source>Printed only with</source>
        <translation>Chỉ in khi có</translation>
    </message>
    <message>
        <source>From the left, in millimetres</source>
        <translation>Từ mép trái, tính bằng milimét</translation>
    </message>
    <message>
        <source>← </source>
        <translation>← </translation>
    </message>
    <message>
        <source>From the top, in millimetres</source>
        <translation>Từ mép trên, tính bằng milimét</translation>
    </message>
    <message>
        <source>↑ </source>
        <translation>↑ </translation>
    </message>
    <message>
        <source>Width in millimetres</source>
        <translation>Chiều rộng, tính bằng milimét</translation>
    </message>
    <message>
        <source>↔ </source>
        <translation>↔ </translation>
    </message>
    <message>
        <source>Height in millimetres</source>
        <translation>Chiều cao, tính bằng milimét</translation>
    </message>
    <message>
        <source>↕ </source>
        <translation>↕ </translation>
    </message>
    <message>
        <source>Size of the letters in points</source>
        <translation>Cỡ chữ, tính bằng point</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Space between letters in percent</source>
        <translation>Khoảng cách chữ, tính bằng phần trăm</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Thickness of the line in millimetres</source>
        <translation>Độ dày đường kẻ, tính bằng milimét</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Left edges</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Middles, side by side</source>
        <translation>Giữa, theo chiều ngang</translation>
    </message>
    <message>
        <source>Right edges</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Upper edges</source>
        <translation>Mép trên</translation>
    </message>
    <message>
        <source>Middles, one below another</source>
        <translation>Giữa, theo chiều dọc</translation>
    </message>
    <message>
        <source>Lower edges</source>
        <translation>Mép dưới</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Phông chữ</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>Lines begin at the left</source>
        <translation>Dòng canh trái</translation>
    </message>
    <message>
        <source>Lines in the middle</source>
        <translation>Dòng canh giữa</translation>
    </message>
    <message>
        <source>Lines end at the right</source>
        <translation>Dòng canh phải</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Canh dòng</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
    <message>
        <source>Take the picture out</source>
        <translation>Bỏ ảnh</translation>
    </message>
    <message>
        <source>Printed only with this field</source>
        <translation>Chỉ in khi có trường này</translation>
    </message>
    <message>
        <source>The item is left out where this field is empty</source>
        <translation>Thành phần này không in khi trường này trống</translation>
    </message>
    <message>
        <source>apart </source>
        <translation>cách </translation>
    </message>
</context>
<context>
    <name>muster::ItemTextBox</name>
    <message>
        <source>What the text says</source>
        <translation>Nội dung văn bản</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Put a field into the text</source>
        <translation>Chèn trường vào văn bản</translation>
    </message>
    <message>
        <source>A field is replaced by what it is for each holder</source>
        <translation>Trường được thay bằng nội dung của từng người được chứng nhận</translation>
    </message>
    <message>
        <source>B</source>
        <comment>bold</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Đậm</translation>
    </message>
    <message>
        <source>**Bold** (Ctrl+B)</source>
        <translation>**Đậm** (Ctrl+B)</translation>
    </message>
    <message>
        <source>I</source>
        <comment>slanted</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Slanted</source>
        <translation>Nghiêng</translation>
    </message>
    <message>
        <source>*Slanted* (Ctrl+I)</source>
        <translation>*Nghiêng* (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>muster::ItemsList</name>
    <message>
        <source>%1, something is wrong: %2</source>
        <translation>%1, có lỗi: %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>Items in the order of drawing</source>
        <translation>Các thành phần theo thứ tự vẽ</translation>
    </message>
    <message>
        <source>Draw earlier</source>
        <translation>Vẽ trước</translation>
    </message>
    <message>
        <source>Ctrl+Up in the list</source>
        <translation>Ctrl+Up trong danh sách</translation>
    </message>
    <message>
        <source>Draw later, over others</source>
        <translation>Vẽ sau, đè lên thành phần khác</translation>
    </message>
    <message>
        <source>Ctrl+Down in the list</source>
        <translation>Ctrl+Down trong danh sách</translation>
    </message>
    <message>
        <source>Copy the chosen items</source>
        <translation>Sao chép các thành phần đã chọn</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Remove the chosen items</source>
        <translation>Xóa các thành phần đã chọn</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>muster::KeyFigures</name>
    <message>
        <source>all in UN figures</source>
        <translation>đều trong số liệu LHQ</translation>
    </message>
    <message>
        <source>%1 in UN figures, %2 not</source>
        <translation>%1 trong số liệu LHQ, %2 ngoài</translation>
    </message>
    <message>
        <source>Deployed</source>
        <translation>Đang triển khai</translation>
    </message>
    <message>
        <source>of all deployed</source>
        <translation>trong số đang triển khai</translation>
    </message>
    <message>
        <source>%1 records lack the sex</source>
        <translation>%1 hồ sơ thiếu giới tính</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>none past its planned end</source>
        <translation>không ai quá hạn dự kiến</translation>
    </message>
    <message>
        <source>%1 past the planned end</source>
        <translation>%1 quá hạn dự kiến</translation>
    </message>
    <message>
        <source>Ending within 90 days</source>
        <translation>Kết thúc trong 90 ngày</translation>
    </message>
    <message>
        <source>Papers running out</source>
        <translation>Giấy tờ sắp hết hạn</translation>
    </message>
    <message>
        <source>%1 people, before the tour ends</source>
        <translation>%1 người, trước khi hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>none before the tour ends</source>
        <translation>không có trước khi hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Candidates in progress</source>
        <translation>Ứng viên trong quy trình</translation>
    </message>
    <message>
        <source>%1 qualified</source>
        <translation>%1 đủ điều kiện</translation>
    </message>
</context>
<context>
    <name>muster::KeyForm</name>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Hãy nhập mật khẩu của khóa.</translation>
    </message>
    <message>
        <source>The two do not agree; type the new passphrase again.</source>
        <translation>Hai lần nhập không khớp; hãy nhập lại mật khẩu mới.</translation>
    </message>
    <message>
        <source>Nobody can find out a forgotten passphrase: write it down and keep it in the safe. Whoever knows it, and has the office’s file, can issue certificates.</source>
        <translation>Không ai tìm lại được mật khẩu đã quên: hãy ghi ra giấy và cất trong két. Ai biết mật khẩu và có tệp của văn phòng thì cấp được giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The first key</source>
        <translation>Khóa đầu tiên</translation>
    </message>
    <message>
        <source>Certificates are signed with it.</source>
        <translation>Giấy chứng nhận được ký bằng khóa này.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tạo khóa</translation>
    </message>
    <message>
        <source>Another key in its place</source>
        <translation>Thay bằng khóa khác</translation>
    </message>
    <message>
        <source>From today on certificates are signed with the new key. Those of the old one stay genuine; hand out the public keys anew.</source>
        <translation>Từ hôm nay giấy chứng nhận được ký bằng khóa mới. Giấy ký bằng khóa cũ vẫn hợp lệ; hãy gửi lại khóa công khai.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Thay khóa</translation>
    </message>
    <message>
        <source>Another passphrase</source>
        <translation>Mật khẩu khác</translation>
    </message>
    <message>
        <source>The key stays the same. Copies of the office made before still open with the old passphrase: if somebody knows it who should not, replace the key.</source>
        <translation>Khóa vẫn giữ nguyên. Các bản sao văn phòng lập trước đây vẫn mở được bằng mật khẩu cũ: nếu người không có trách nhiệm biết mật khẩu đó thì hãy thay khóa.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Revocation file</source>
        <translation>Tệp thu hồi</translation>
    </message>
    <message>
        <source>It is signed, so that nobody can alter it on its way.</source>
        <translation>Tệp được ký số để không ai sửa được trên đường gửi.</translation>
    </message>
    <message>
        <source>Sign and save…</source>
        <translation>Ký và lưu…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Nhập lại</translation>
    </message>
</context>
<context>
    <name>muster::KeysView</name>
    <message>
        <source>Signing keys</source>
        <translation>Khóa ký số</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <source>replaced on %1</source>
        <translation>đã thay ngày %1</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Thay khóa…</translation>
    </message>
    <message>
        <source>Make the first key…</source>
        <translation>Tạo khóa đầu tiên…</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>Khóa ký số: %1</translation>
    </message>
    <message>
        <source>The key %1 is in use. Save the public keys and hand them to those who check certificates.</source>
        <translation>Khóa %1 đang được dùng. Hãy lưu khóa công khai và gửi cho những người kiểm tra giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Đã đổi mật khẩu.</translation>
    </message>
    <message>
        <source>public keys</source>
        <translation>khóa công khai</translation>
    </message>
    <message>
        <source>Save the public keys</source>
        <translation>Lưu khóa công khai</translation>
    </message>
    <message>
        <source>Key files (*.musterkeys)</source>
        <translation>Tệp khóa (*.musterkeys)</translation>
    </message>
    <message>
        <source>The public keys were written to %1. Tell those who get them the fingerprint on another way, so that they can compare it.</source>
        <translation>Đã ghi khóa công khai vào %1. Hãy báo dấu vân tay khóa cho người nhận bằng đường khác để họ đối chiếu.</translation>
    </message>
    <message>
        <source>revoked certificates</source>
        <translation>giấy chứng nhận đã thu hồi</translation>
    </message>
    <message>
        <source>Save the revocation file</source>
        <translation>Lưu tệp thu hồi</translation>
    </message>
    <message>
        <source>Revocation files (*.musterrevoked)</source>
        <translation>Tệp thu hồi (*.musterrevoked)</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) written to %1</source>
        <translation>
            <numerusform>Đã ghi %n số vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Dấu vân tay khóa</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Certificates signed</source>
        <translation>Số giấy đã ký</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Certificates are signed with the key in use. What older keys signed stays genuine. The secret half of a key lies in the office encrypted under its passphrase.</source>
        <translation>Giấy chứng nhận được ký bằng khóa đang dùng. Giấy do khóa cũ ký vẫn hợp lệ. Phần bí mật của khóa được lưu trong văn phòng, mã hóa bằng mật khẩu của khóa.</translation>
    </message>
    <message>
        <source>The office has no key yet.

Make the first one before certificates are issued.</source>
        <translation>Văn phòng chưa có khóa nào.

Hãy tạo khóa đầu tiên trước khi cấp giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Đổi mật khẩu…</translation>
    </message>
    <message>
        <source>Save the public keys…</source>
        <translation>Lưu khóa công khai…</translation>
    </message>
    <message>
        <source>With this file anybody checks this office’s certificates: in Muster’s window or on the command line, without a network and without this office.</source>
        <translation>Với tệp này, bất kỳ ai cũng kiểm tra được giấy chứng nhận của văn phòng này: trong cửa sổ Muster hoặc bằng dòng lệnh, không cần mạng và không cần văn phòng này.</translation>
    </message>
    <message>
        <source>Save the revocation file…</source>
        <translation>Lưu tệp thu hồi…</translation>
    </message>
    <message>
        <source>The numbers of revoked and suspended certificates as of today, signed. Send it anew when something was revoked.</source>
        <translation>Số của các giấy chứng nhận bị thu hồi và đình chỉ tính đến hôm nay, có ký số. Hãy gửi lại khi có giấy bị thu hồi.</translation>
    </message>
</context>
<context>
    <name>muster::LayOutPanel</name>
    <message>
        <source>Lay out the timetable of %1</source>
        <translation>Xếp lịch học của %1</translation>
    </message>
    <message>
        <source>No hall</source>
        <translation>Không có hội trường</translation>
    </message>
    <message>
        <source>%1 – has lessons</source>
        <translation>%1 – đã có buổi học</translation>
    </message>
    <message>
        <source>%1 lessons on %2 days.</source>
        <translation>%1 buổi học trong %2 ngày.</translation>
    </message>
    <message>
        <source>Everything has room.</source>
        <translation>Xếp được tất cả.</translation>
    </message>
    <message>
        <source>%1 (%2 min)</source>
        <translation>%1 (%2 phút)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 bài nữa</translation>
    </message>
    <message numerus="yes">
        <source>No room for %n lesson(s):</source>
        <translation>
            <numerusform>Không xếp được %n bài học:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lessons laid out on %2 days; without room: %3. Ctrl+Z takes it back.</source>
        <translation>Đã xếp %1 buổi học trong %2 ngày; không xếp được: %3. Ctrl+Z để thu hồi.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Ngày làm việc</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>%1: from</source>
        <translation>%1: từ</translation>
    </message>
    <message>
        <source>%1: until</source>
        <translation>%1: đến</translation>
    </message>
    <message>
        <source>%1: hall</source>
        <translation>%1: hội trường</translation>
    </message>
    <message>
        <source>Days of the course</source>
        <translation>Ngày của khóa</translation>
    </message>
    <message>
        <source>Days to lay out</source>
        <translation>Ngày cần xếp lịch</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Buổi sáng</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Buổi chiều</translation>
    </message>
    <message>
        <source>Usual minutes of a lesson</source>
        <translation>Số phút thường lệ của một buổi</translation>
    </message>
    <message>
        <source>For lessons whose minutes the curriculum does not say</source>
        <translation>Dùng cho bài học mà khung chương trình không ghi số phút</translation>
    </message>
    <message>
        <source>Minutes of a break</source>
        <translation>Số phút giải lao</translation>
    </message>
    <message>
        <source>Title of the lessons</source>
        <translation>Tên buổi học</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Xếp lịch</translation>
    </message>
    <message>
        <source>Enter the lessons into the timetable (Ctrl+S)</source>
        <translation>Nhập các buổi học vào lịch học (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close without laying out anything (Esc)</source>
        <translation>Đóng mà không xếp lịch (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::MarksTab</name>
    <message>
        <source>After a resit the best mark counts.</source>
        <translation>Sau khi thi lại, tính điểm cao nhất.</translation>
    </message>
    <message>
        <source>After a resit the last mark counts.</source>
        <translation>Sau khi thi lại, tính điểm lần cuối.</translation>
    </message>
    <message>
        <source>After a resit the best mark counts, a resit no more than the pass mark.</source>
        <translation>Sau khi thi lại, tính điểm cao nhất; điểm thi lại không quá điểm đạt.</translation>
    </message>
    <message>
        <source>This course has no curriculum, so no marks are asked.

Choose the version of its programme under «Overview».</source>
        <translation>Khóa này không có khung chương trình nên không cần điểm.

Hãy chọn phiên bản của chương trình ở mục «Tổng quan».</translation>
    </message>
    <message>
        <source>The curriculum of this course has no components to mark.

Enter them under «Programmes».</source>
        <translation>Khung chương trình của khóa này không có thành phần điểm.

Hãy nhập ở mục «Chương trình».</translation>
    </message>
    <message>
        <source>Nobody is confirmed on this course.

Enrol and confirm people under «Participants».</source>
        <translation>Khóa này chưa có ai được xác nhận.

Hãy ghi danh và xác nhận ở mục «Học viên».</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>pass %1</source>
        <translation>đạt từ %1</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>trọng số %1</translation>
    </message>
    <message>
        <source>The results of this course are published; correct the result instead.</source>
        <translation>Kết quả của khóa này đã công bố; hãy sửa kết quả.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>%1, resit</source>
        <translation>%1, thi lại</translation>
    </message>
    <message>
        <source>%1, resit %2</source>
        <translation>%1, thi lại lần %2</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>chưa có điểm</translation>
    </message>
    <message>
        <source>Whole mark</source>
        <translation>Điểm tổng kết</translation>
    </message>
    <message>
        <source>at least %1 %</source>
        <translation>tối thiểu %1 %</translation>
    </message>
    <message>
        <source>no least mark</source>
        <translation>không có mức tối thiểu</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>“%1” is no mark.</source>
        <translation>“%1” không phải là điểm.</translation>
    </message>
    <message>
        <source>below</source>
        <translation>dưới điểm đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) missing</source>
        <translation>
            <numerusform>thiếu %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>average %1 of %n mark(s)</source>
        <translation>
            <numerusform>trung bình %1 của %n điểm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n học viên</numerusform>
        </translation>
    </message>
    <message>
        <source>all whole marks are known</source>
        <translation>đã có đủ điểm tổng kết</translation>
    </message>
    <message numerus="yes">
        <source>%n whole mark(s) not known yet</source>
        <translation>
            <numerusform>chưa có %n điểm tổng kết</numerusform>
        </translation>
    </message>
    <message>
        <source>the class’s average is %1 %</source>
        <translation>trung bình của lớp là %1 %</translation>
    </message>
    <message>
        <source>the results are published, so nothing is changed here</source>
        <translation>kết quả đã công bố nên ở đây không sửa được</translation>
    </message>
    <message>
        <source>Resit columns</source>
        <translation>Cột thi lại</translation>
    </message>
    <message>
        <source>Show a column for one more sitting of each component</source>
        <translation>Hiện thêm một cột lần thi cho mỗi thành phần điểm</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>muster::MergeFields</name>
    <message>
        <source>Stays</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>muster::MergeView</name>
    <message>
        <source>has</source>
        <translation>có</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>nhận</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>trùng</translation>
    </message>
    <message>
        <source>One of the two people is no longer in the office.</source>
        <translation>Một trong hai người không còn trong văn phòng.</translation>
    </message>
    <message>
        <source>Neither of the two has records of any kind.</source>
        <translation>Cả hai đều chưa có bản ghi nào.</translation>
    </message>
    <message>
        <source>To know before</source>
        <translation>Cần biết trước</translation>
    </message>
    <message>
        <source>Merged into %1. Ctrl+Z takes it back; the person&apos;s page can take it apart later.</source>
        <translation>Đã gộp vào %1. Ctrl+Z để hoàn tác; sau này có thể tách ở trang của người đó.</translation>
    </message>
    <message>
        <source>Merge two people</source>
        <translation>Gộp hai người</translation>
    </message>
    <message>
        <source>One record stays and gets everything; the other goes. Both stay in the history, and the merge can be taken apart later.</source>
        <translation>Một bản ghi được giữ và nhận tất cả; bản ghi kia bỏ đi. Cả hai vẫn còn trong lịch sử, và sau này có thể tách ra.</translation>
    </message>
    <message>
        <source>Which value stays</source>
        <translation>Giữ giá trị nào</translation>
    </message>
    <message>
        <source>What becomes of their records</source>
        <translation>Các bản ghi sẽ ra sao</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>The other one stays</source>
        <translation>Giữ bản ghi kia</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời khỏi</translation>
    </message>
    <message>
        <source>Leave and change nothing (Esc)</source>
        <translation>Rời khỏi, không thay đổi gì (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::MergesLine</name>
    <message>
        <source>Merged on %1 with %2 (%3)</source>
        <translation>Gộp ngày %1 với %2 (%3)</translation>
    </message>
    <message>
        <source>Merged with %1 (%2)</source>
        <translation>Gộp với %1 (%2)</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <source>Take apart: %1</source>
        <translation>Tách ra: %1</translation>
    </message>
    <message>
        <source>Makes two people of them again; what was changed since stays as it is.</source>
        <translation>Tách lại thành hai người; phần sửa sau đó giữ nguyên.</translation>
    </message>
    <message>
        <source>Taken apart: %1 (%2) is a person again. Ctrl+Z puts the two together.</source>
        <translation>Đã tách: %1 (%2) lại là một người riêng. Ctrl+Z để gộp lại.</translation>
    </message>
</context>
<context>
    <name>muster::MessageStrip</name>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Đóng thông báo này (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>muster::MetPanel</name>
    <message>
        <source>Open: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>miễn</translation>
    </message>
</context>
<context>
    <name>muster::MomentSlider</name>
    <message>
        <source>Before the first change</source>
        <translation>Trước lần thay đổi đầu tiên</translation>
    </message>
</context>
<context>
    <name>muster::MovePanel</name>
    <message>
        <source>Choose a reason</source>
        <translation>Chọn lý do</translation>
    </message>
    <message>
        <source>There is no step that all of them can take. Choose candidates of one stage.</source>
        <translation>Không có bước nào chung cho tất cả. Hãy chọn ứng viên cùng một giai đoạn.</translation>
    </message>
    <message>
        <source>This step asks for a reason.</source>
        <translation>Bước này phải có lý do.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 → %2. Ctrl+Z takes it back.</source>
        <translation>%1 → %2. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Chuyển %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>To the stage</source>
        <translation>Sang giai đoạn</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
</context>
<context>
    <name>muster::NamesView</name>
    <message>
        <source>Nobody. Choose another day, or another figure.</source>
        <translation>Không có ai. Hãy chọn ngày khác hoặc con số khác.</translation>
    </message>
</context>
<context>
    <name>muster::NavigationRail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n việc chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>muster::NeedsView</name>
    <message>
        <source>enrol %1</source>
        <translation>ghi danh %1</translation>
    </message>
    <message>
        <source>All candidates on the way</source>
        <translation>Mọi ứng viên trong quy trình</translation>
    </message>
    <message>
        <source>Rotation %1</source>
        <translation>Đợt luân phiên %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Loại hình %1</translation>
    </message>
    <message>
        <source>Looking at what each candidate still needs…</source>
        <translation>Đang xem từng ứng viên còn cần học gì…</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Mọi chương trình</translation>
    </message>
    <message>
        <source>%1 of %2 candidates</source>
        <translation>%1 trong %2 ứng viên</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Still lacking: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>without a requirement set, so not known: %1</source>
        <translation>chưa có bộ yêu cầu nên chưa biết: %1</translation>
    </message>
    <message>
        <source>No requirement set counts for this candidate, so nothing is known of what is asked.</source>
        <translation>Chưa có bộ yêu cầu nào áp dụng cho ứng viên này nên chưa biết cần học gì.</translation>
    </message>
    <message>
        <source>No programme is asked of this candidate.</source>
        <translation>Ứng viên này không phải học chương trình nào.</translation>
    </message>
    <message>
        <source>No course they need is planned or running</source>
        <translation>Không có khóa phù hợp đang mở hoặc sắp mở</translation>
    </message>
    <message>
        <source>Nobody was enrolled in %1.</source>
        <translation>Không ai được ghi danh vào %1.</translation>
    </message>
    <message>
        <source>Enrolled in %1: %2</source>
        <translation>Đã ghi danh vào %1: %2</translation>
    </message>
    <message>
        <source>of these on the waiting list: %1</source>
        <translation>trong đó vào danh sách chờ: %1</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Who still needs what</source>
        <translation>Ai còn cần học gì</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>Rotation or category</source>
        <translation>Đợt luân phiên hoặc loại hình</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Only who lacks</source>
        <translation>Chỉ người còn thiếu</translation>
    </message>
    <message>
        <source>Enrol in a course…</source>
        <translation>Ghi danh vào khóa…</translation>
    </message>
    <message>
        <source>Courses planned or running</source>
        <translation>Khóa sắp mở hoặc đang mở</translation>
    </message>
    <message>
        <source>How many lack each programme</source>
        <translation>Số người còn thiếu từng chương trình</translation>
    </message>
    <message>
        <source>Candidates and the programmes asked of them</source>
        <translation>Ứng viên và chương trình phải học</translation>
    </message>
    <message>
        <source>Nobody on the way belongs here.

Choose another rotation, category or programme above.</source>
        <translation>Không có ứng viên nào ở đây.

Hãy chọn đợt luân phiên, loại hình hoặc chương trình khác ở trên.</translation>
    </message>
</context>
<context>
    <name>muster::NewOfficeForm</name>
    <message>
        <source>Where to keep the office</source>
        <translation>Nơi lưu văn phòng</translation>
    </message>
    <message>
        <source>Offices (*.muster)</source>
        <translation>Văn phòng (*.muster)</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>Văn phòng mới</translation>
    </message>
    <message>
        <source>It starts with the reference lists: ranks, missions, categories, document types. People come in afterwards, one by one or from spreadsheets.</source>
        <translation>Văn phòng có sẵn các danh mục: cấp bậc, phái bộ, loại nhân sự, loại giấy tờ. Sau đó nhập người, từng người hoặc từ bảng tính.</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation>Quốc gia, ba chữ cái</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>A file on this computer, for one clerk. For several clerks at once: an empty PostgreSQL database that the administrator has made for you, as postgresql://name@server/office</source>
        <translation>Một tệp trên máy này, cho một nhân viên. Cho nhiều nhân viên cùng lúc: một cơ sở dữ liệu PostgreSQL trống do quản trị viên tạo sẵn, dạng postgresql://ten@maychu/vanphong</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose where to keep it</source>
        <translation>Chọn nơi lưu</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Tạo văn phòng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::NumberEditor</name>
    <message>
        <source>this is not a whole number</source>
        <translation>đây không phải số nguyên</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>đây không phải số</translation>
    </message>
</context>
<context>
    <name>muster::OfficeSection</name>
    <message>
        <source>As it will be printed</source>
        <translation>Như khi in</translation>
    </message>
    <message>
        <source>The head of printed lists, and the one who signs papers.</source>
        <translation>Phần đầu của danh sách in, và người ký giấy tờ.</translation>
    </message>
    <message>
        <source>Letterhead as it will be printed</source>
        <translation>Tiêu đề thư như khi in</translation>
    </message>
</context>
<context>
    <name>muster::OpenActsPanel</name>
    <message>
        <source>Act</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Thời gian cần</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Miễn…</translation>
    </message>
    <message>
        <source>Waive: %1</source>
        <translation>Miễn: %1</translation>
    </message>
    <message>
        <source>Nothing. Everything asked for is met or waived.</source>
        <translation>Không thiếu gì. Mọi yêu cầu đã đạt hoặc được miễn.</translation>
    </message>
</context>
<context>
    <name>muster::OrganisationTreeView</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>And below</source>
        <translation>Và cấp dưới</translation>
    </message>
    <message>
        <source>People of the organisation itself</source>
        <translation>Người của riêng đơn vị</translation>
    </message>
    <message>
        <source>People of the organisation and of everything below it</source>
        <translation>Người của đơn vị và mọi cấp dưới</translation>
    </message>
</context>
<context>
    <name>muster::OrganisationsView</name>
    <message>
        <source>Ctrl+V on another organisation makes “%1” part of it.</source>
        <translation>Nhấn Ctrl+V ở đơn vị khác để đưa “%1” vào đơn vị đó.</translation>
    </message>
    <message>
        <source>Organisations: %1</source>
        <translation>Đơn vị công tác: %1</translation>
    </message>
    <message>
        <source>Moved: %1. Ctrl+Z takes it back.</source>
        <translation>Đã chuyển: %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter: Organisations</source>
        <translation>Lọc: Đơn vị công tác</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Thêm (Ctrl+N)</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>There is no organisation here. Press Ctrl+N to enter one, or empty the filter.</source>
        <translation>Chưa có đơn vị nào ở đây. Nhấn Ctrl+N để thêm, hoặc xóa ô lọc.</translation>
    </message>
</context>
<context>
    <name>muster::OutcomesBar</name>
    <message>
        <source>By: %1</source>
        <translation>Theo: %1</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Mọi chương trình</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Mọi đơn vị công tác</translation>
    </message>
    <message>
        <source>What outcomes are counted by</source>
        <translation>Đếm kết quả theo</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Ended from</source>
        <translation>Kết thúc từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>First last day of courses</source>
        <translation>Ngày bế giảng sớm nhất</translation>
    </message>
    <message>
        <source>Last last day of courses</source>
        <translation>Ngày bế giảng muộn nhất</translation>
    </message>
</context>
<context>
    <name>muster::OutcomesView</name>
    <message>
        <source>Trained: %1</source>
        <translation>Đã huấn luyện: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Outcomes of training by: %1</source>
        <translation>Kết quả huấn luyện theo: %1</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Đã học</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Passed, %</source>
        <translation>Đạt, %</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ ĐK</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Đối tác</translation>
    </message>
    <message>
        <source>Nations</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Outcomes all together</source>
        <translation>Kết quả chung</translation>
    </message>
    <message>
        <source>Outcomes of training</source>
        <translation>Kết quả huấn luyện</translation>
    </message>
    <message>
        <source>No published result belongs here.

Choose other days, another programme or organisation above.</source>
        <translation>Không có kết quả đã công bố nào ở đây.

Hãy chọn ngày, chương trình hoặc cơ quan khác ở trên.</translation>
    </message>
    <message>
        <source>Trained by year</source>
        <translation>Số đã huấn luyện theo năm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>No published result belongs here.</source>
        <translation>Không có kết quả đã công bố nào ở đây.</translation>
    </message>
    <message>
        <source>by result</source>
        <translation>theo kết quả</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>theo giới tính</translation>
    </message>
    <message>
        <source>by service</source>
        <translation>theo lực lượng</translation>
    </message>
    <message>
        <source>Split the years by</source>
        <translation>Chia mỗi năm theo</translation>
    </message>
    <message>
        <source>International courses and those with partners</source>
        <translation>Khóa quốc tế và khóa có đối tác</translation>
    </message>
    <message>
        <source>No course here was held with a partner or by several nations.</source>
        <translation>Không có khóa nào có đối tác hoặc nhiều quốc gia tham gia.</translation>
    </message>
    <message>
        <source>Back to the figures</source>
        <translation>Về số liệu</translation>
    </message>
</context>
<context>
    <name>muster::Overview</name>
    <message>
        <source>Strength by mission and sex</source>
        <translation>Quân số theo phái bộ và giới tính</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation>Phái bộ</translation>
    </message>
    <message>
        <source>Women&apos;s share and the UN target</source>
        <translation>Tỷ lệ nữ và chỉ tiêu LHQ</translation>
    </message>
    <message>
        <source>Strength over time, month-ends</source>
        <translation>Quân số theo thời gian, cuối tháng</translation>
    </message>
    <message>
        <source>Trained by organisation, all courses</source>
        <translation>Số đã huấn luyện theo đơn vị, mọi khóa</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Candidates by stage</source>
        <translation>Ứng viên theo giai đoạn</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Split the strength over time by</source>
        <translation>Chia quân số theo thời gian theo</translation>
    </message>
    <message>
        <source>Nobody is deployed on this day. Choose another day, or enter tours on the pages of people (Ctrl+2).</source>
        <translation>Không có ai triển khai vào ngày này. Hãy chọn ngày khác, hoặc nhập nhiệm kỳ ở trang của từng người (Ctrl+2).</translation>
    </message>
    <message>
        <source>Nobody is deployed in UN figures on this day. Choose another day.</source>
        <translation>Không có ai trong số liệu LHQ vào ngày này. Hãy chọn ngày khác.</translation>
    </message>
    <message>
        <source>No tour is recorded yet. Enter people and their tours (Ctrl+2), or bring the office&apos;s files in, and the years will show here.</source>
        <translation>Chưa ghi nhiệm kỳ nào. Hãy nhập người và nhiệm kỳ (Ctrl+2), hoặc nhập các tệp của văn phòng, các năm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>No course result is recorded yet. Enter it on the page of a person (Ctrl+2), under Training.</source>
        <translation>Chưa ghi kết quả khóa học nào. Hãy nhập ở trang của từng người (Ctrl+2), mục Huấn luyện.</translation>
    </message>
    <message>
        <source>Nobody is nominated. Enter a candidacy on the page of a person (Ctrl+2).</source>
        <translation>Chưa có ai được đề cử. Hãy nhập lần ứng cử ở trang của từng người (Ctrl+2).</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Mọi kết quả huấn luyện</translation>
    </message>
</context>
<context>
    <name>muster::ParticipantActs</name>
    <message>
        <source>Invited</source>
        <translation>Đã mời</translation>
    </message>
    <message>
        <source>The chosen people are invited</source>
        <translation>Những người đã chọn được mời</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Đã xác nhận</translation>
    </message>
    <message>
        <source>The chosen people have said that they come</source>
        <translation>Những người đã chọn xác nhận tham gia</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>The chosen people are there</source>
        <translation>Những người đã chọn đã có mặt</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút…</translation>
    </message>
    <message>
        <source>The chosen people do not come, or leave: says why</source>
        <translation>Những người đã chọn không đến hoặc rời khóa: ghi lý do</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Thay…</translation>
    </message>
    <message>
        <source>Somebody else takes the place of the chosen one</source>
        <translation>Người khác nhận chỗ của người đã chọn</translation>
    </message>
    <message>
        <source>Next who waits</source>
        <translation>Người chờ kế tiếp</translation>
    </message>
    <message>
        <source>Invites the first on the waiting list to a free place</source>
        <translation>Mời người đầu danh sách chờ vào chỗ trống</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ khỏi khóa</translation>
    </message>
    <message>
        <source>Takes the chosen people off the course while nothing is recorded of them</source>
        <translation>Bỏ những người đã chọn khỏi khóa khi chưa ghi gì về họ</translation>
    </message>
</context>
<context>
    <name>muster::ParticipantsTab</name>
    <message>
        <source>Nobody is enrolled yet.

Ctrl+N enrols people: by name or service number, all who still lack the programme, or off a spreadsheet.</source>
        <translation>Chưa ai được ghi danh.

Ctrl+N để ghi danh: theo tên hoặc số hiệu, tất cả những người còn thiếu chương trình, hoặc từ bảng tính.</translation>
    </message>
    <message>
        <source>Nobody like that is on this course.

Esc shows everybody.</source>
        <translation>Không có ai như vậy trong khóa.

Esc để hiện tất cả.</translation>
    </message>
    <message>
        <source>Participants: %1</source>
        <translation>Học viên: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z để thu hồi.</translation>
    </message>
    <message>
        <source>A place is free. %1 is the first on the waiting list.</source>
        <translation>Có chỗ trống. %1 đứng đầu danh sách chờ.</translation>
    </message>
    <message>
        <source>Invite the next</source>
        <translation>Mời người kế tiếp</translation>
    </message>
    <message>
        <source>%1 is invited. Ctrl+Z takes it back.</source>
        <translation>Đã mời %1. Ctrl+Z để thu hồi.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) taken off the course. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã bỏ %n người khỏi khóa. Ctrl+Z để thu hồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who takes the place of %1?</source>
        <translation>Ai nhận chỗ của %1?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>One place is for one person: leave one on the list.</source>
        <translation>Một chỗ chỉ dành cho một người: hãy để lại một người trong danh sách.</translation>
    </message>
    <message>
        <source>The place has changed hands. Ctrl+Z takes it back.</source>
        <translation>Đã chuyển chỗ. Ctrl+Z để thu hồi.</translation>
    </message>
    <message>
        <source>A sheet of participants</source>
        <translation>Bảng tính học viên</translation>
    </message>
    <message>
        <source>Sheets (*.xlsx *.ods *.csv *.txt)</source>
        <translation>Bảng tính (*.xlsx *.ods *.csv *.txt)</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) enrolled. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã ghi danh %n người. Ctrl+Z để thu hồi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are on the waiting list, from number %1 on.</source>
        <translation>
            <numerusform>Trong đó %n người vào danh sách chờ, từ số %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants of %1</source>
        <translation>Học viên của %1</translation>
    </message>
    <message>
        <source>Find a participant: name, number, rank, organisation, state</source>
        <translation>Tìm học viên: tên, số hiệu, cấp bậc, cơ quan, trạng thái</translation>
    </message>
    <message>
        <source>Find a participant</source>
        <translation>Tìm học viên</translation>
    </message>
    <message>
        <source>Enrol…</source>
        <translation>Ghi danh…</translation>
    </message>
    <message>
        <source>Puts people on this course (Ctrl+N)</source>
        <translation>Đưa người vào khóa này (Ctrl+N)</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Học viên</translation>
    </message>
</context>
<context>
    <name>muster::PassedOverView</name>
    <message>
        <source>All calls</source>
        <translation>Mọi đợt tuyển</translation>
    </message>
    <message>
        <source>Passed over: %1</source>
        <translation>Không được chọn: %1</translation>
    </message>
    <message>
        <source>Name, number, mission or reason</source>
        <translation>Tên, số hiệu, phái bộ hoặc lý do</translation>
    </message>
    <message>
        <source>Filter who was passed over</source>
        <translation>Lọc người không được chọn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Thông báo tuyển</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc gì</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Passed over, and why</source>
        <translation>Không được chọn, và vì sao</translation>
    </message>
    <message>
        <source>Nobody was passed over here.

Who a board passes over, and whose candidacy ends or rests, is listed with the reason.</source>
        <translation>Ở đây không có ai bị bỏ qua.

Người không được hội đồng chọn, và lần ứng cử kết thúc hoặc tạm dừng, được liệt kê kèm lý do.</translation>
    </message>
</context>
<context>
    <name>muster::PeopleFilterBar</name>
    <message>
        <source>All services</source>
        <translation>Mọi lực lượng</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Mọi đơn vị công tác</translation>
    </message>
    <message>
        <source>Men and women</source>
        <translation>Nam và nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Sex not known</source>
        <translation>Chưa rõ giới tính</translation>
    </message>
    <message>
        <source>Name, passport spelling or service number</source>
        <translation>Họ tên, tên hộ chiếu hoặc số hiệu</translation>
    </message>
    <message>
        <source>Filter people by name, passport spelling or service number</source>
        <translation>Lọc theo họ tên, tên hộ chiếu hoặc số hiệu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
</context>
<context>
    <name>muster::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
</context>
<context>
    <name>muster::PeoplePicker</name>
    <message>
        <source>Nobody has the service number %1.</source>
        <translation>Không ai có số hiệu %1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Bỏ họ ra</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Đã chọn: %1</translation>
    </message>
    <message>
        <source>Name or service number; a column of numbers can be pasted</source>
        <translation>Tên hoặc số hiệu; có thể dán một cột số hiệu</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Found: Enter takes the marked one</source>
        <translation>Tìm thấy: Enter lấy người đang đánh dấu</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Người tìm thấy</translation>
    </message>
    <message>
        <source>People chosen</source>
        <translation>Người đã chọn</translation>
    </message>
    <message>
        <source>Delete takes one off the list</source>
        <translation>Delete bỏ một người khỏi danh sách</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back without a change (Esc)</source>
        <translation>Quay lại, không thay đổi (Esc)</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>Người mới…</translation>
    </message>
    <message>
        <source>Enter somebody who is not in the office yet</source>
        <translation>Nhập người chưa có trong cơ quan</translation>
    </message>
</context>
<context>
    <name>muster::PeopleView</name>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Cấp bậc</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Lực lượng</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>đang đếm…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 người</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 người</translation>
    </message>
    <message>
        <source>Nobody is like that.

Choose other entries beside the filter; Esc clears it.</source>
        <translation>Không có ai như vậy.

Hãy chọn mục khác cạnh ô lọc; Esc xóa ô lọc.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”.

The beginnings of words are enough, in any order, with or without marks. Esc clears the filter.</source>
        <translation>Không có ai khớp với “%1”.

Chỉ cần gõ đầu các chữ, thứ tự bất kỳ, có dấu hoặc không dấu. Esc xóa ô lọc.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Passport spelling</source>
        <translation>Tên hộ chiếu</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Quốc tịch</translation>
    </message>
    <message>
        <source>Service, in full</source>
        <translation>Lực lượng, tên đầy đủ</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>There is nobody in this office yet.

Press Ctrl+N to enter the first person. Many at once come in from the office&apos;s files: ask your administrator for an import.</source>
        <translation>Văn phòng này chưa có ai.

Nhấn Ctrl+N để thêm người đầu tiên. Muốn nhập nhiều người cùng lúc từ tệp của văn phòng, hãy nhờ quản trị viên.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>New person (Ctrl+N)</source>
        <translation>Thêm người (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>muster::PersonHead</name>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
    <message>
        <source>service number %1</source>
        <translation>số hiệu %1</translation>
    </message>
    <message>
        <source>1 paper has expired</source>
        <translation>1 giấy tờ hết hạn</translation>
    </message>
    <message>
        <source>%1 papers have expired</source>
        <translation>%1 giấy tờ hết hạn</translation>
    </message>
    <message>
        <source>1 paper is running out</source>
        <translation>1 giấy tờ sắp hết hạn</translation>
    </message>
    <message>
        <source>%1 papers are running out</source>
        <translation>%1 giấy tờ sắp hết hạn</translation>
    </message>
    <message>
        <source>This person is no longer in the office</source>
        <translation>Người này không còn trong văn phòng</translation>
    </message>
    <message>
        <source>Somebody has removed the record or taken back what added it.</source>
        <translation>Có người đã xóa bản ghi hoặc hoàn tác việc thêm.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Save (Ctrl+S) once the number and the name are in; ranks, papers and the photo follow then.</source>
        <translation>Nhập số hiệu và họ tên rồi lưu (Ctrl+S); sau đó thêm cấp bậc, giấy tờ và ảnh.</translation>
    </message>
</context>
<context>
    <name>muster::PersonPhoto</name>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Ảnh (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Đang đọc ảnh…</translation>
    </message>
    <message>
        <source>There is no picture to paste. Copy one first.</source>
        <translation>Không có ảnh để dán. Hãy chép một ảnh trước.</translation>
    </message>
    <message>
        <source>The photo is kept. Ctrl+Z takes it back.</source>
        <translation>Đã lưu ảnh. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The photo is removed. Ctrl+Z puts it back.</source>
        <translation>Đã xóa ảnh. Ctrl+Z để khôi phục.</translation>
    </message>
</context>
<context>
    <name>muster::PersonView</name>
    <message>
        <source>All people</source>
        <translation>Toàn bộ nhân sự</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Về danh sách (Esc)</translation>
    </message>
    <message>
        <source>What is kept of this person</source>
        <translation>Hồ sơ lưu về người này</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Ctrl+N)</translation>
    </message>
</context>
<context>
    <name>muster::PhotoCut</name>
    <message>
        <source>The frame is %1 × %2 dots</source>
        <translation>Khung %1 × %2 điểm ảnh</translation>
    </message>
</context>
<context>
    <name>muster::PhotoPanel</name>
    <message>
        <source>Cut the photo</source>
        <translation>Cắt ảnh</translation>
    </message>
    <message>
        <source>Drag the frame, or move it with the arrow keys; plus and minus make it larger and smaller. Enter keeps the photo, Esc leaves all as it was.</source>
        <translation>Kéo khung, hoặc dùng phím mũi tên; dấu cộng và trừ để phóng to, thu nhỏ. Enter để lưu ảnh, Esc giữ như cũ.</translation>
    </message>
    <message>
        <source>Keep photo</source>
        <translation>Lưu ảnh</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Frame of the photo</source>
        <translation>Khung ảnh</translation>
    </message>
    <message>
        <source>The photo as it will be</source>
        <translation>Ảnh sau khi cắt</translation>
    </message>
</context>
<context>
    <name>muster::PictureEditor</name>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>No picture. Choose one or drop it here; a PNG with a clear ground prints best.</source>
        <translation>Chưa có ảnh. Hãy chọn hoặc kéo thả vào đây; tệp PNG nền trong suốt in đẹp nhất.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
</context>
<context>
    <name>muster::PortraitPlace</name>
    <message>
        <source>No photo of %1</source>
        <translation>Không có ảnh của %1</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>Ảnh của %1</translation>
    </message>
    <message>
        <source>Add a photo: Enter, Ctrl+V, or drop a picture here</source>
        <translation>Thêm ảnh: Enter, Ctrl+V, hoặc thả ảnh vào đây</translation>
    </message>
    <message>
        <source>Enter: what can be done with the photo</source>
        <translation>Enter: những việc làm được với ảnh</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Dán ảnh</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Xóa ảnh</translation>
    </message>
</context>
<context>
    <name>muster::PrintPanel</name>
    <message>
        <source>Front</source>
        <translation>Mặt trước</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mặt sau</translation>
    </message>
    <message>
        <source>Print the calibration page</source>
        <translation>In trang căn chỉnh</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Cỡ hiển thị</translation>
    </message>
    <message>
        <source>The certificate as on paper</source>
        <translation>Giấy chứng nhận như trên giấy</translation>
    </message>
    <message>
        <source>Certificates in the order they are printed</source>
        <translation>Giấy chứng nhận theo thứ tự in</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Kept for this printer. Measure it on the calibration page.</source>
        <translation>Được lưu cho máy in này. Hãy đo trên trang căn chỉnh.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Move to the right</source>
        <translation>Dịch sang phải</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Dịch xuống</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. The certificates can be saved as a PDF.</source>
        <translation>Máy tính này chưa cài máy in. Có thể lưu giấy chứng nhận thành PDF.</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>bản sao %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Save the certificates as a PDF file</source>
        <translation>Lưu giấy chứng nhận thành tệp PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Calibration page</source>
        <translation>Trang căn chỉnh</translation>
    </message>
    <message>
        <source>The calibration page was sent to the printer.</source>
        <translation>Đã gửi trang căn chỉnh đến máy in.</translation>
    </message>
</context>
<context>
    <name>muster::ProceduresPage</name>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>What has to be done before people depart, by when, and by whom</source>
        <translation>Những việc phải làm trước khi lên đường, hạn nào, ai làm</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Các mục</translation>
    </message>
</context>
<context>
    <name>muster::ProgrammesView</name>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Chưa có hiệu lực</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>không yêu cầu</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Programmes: %1</source>
        <translation>Chương trình: %1</translation>
    </message>
    <message>
        <source>No programme is chosen</source>
        <translation>Chưa chọn chương trình</translation>
    </message>
    <message>
        <source>Copied with its lessons and components. The copy is valid from %1; give the older version its last day. Ctrl+Z takes the copy back.</source>
        <translation>Đã sao cùng bài học và thành phần điểm. Bản sao có hiệu lực từ %1; hãy ghi ngày cuối cho phiên bản cũ. Ctrl+Z để thu hồi bản sao.</translation>
    </message>
    <message>
        <source>The lists that come with the program were taken over. Ctrl+Z takes them back.</source>
        <translation>Đã lấy các danh mục đi kèm chương trình. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Có hiệu lực từ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Chương trình mới</translation>
    </message>
    <message>
        <source>Enter a programme (Ctrl+N in this list)</source>
        <translation>Nhập chương trình (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Phiên bản mới</translation>
    </message>
    <message>
        <source>Enter an empty version of the programme (Ctrl+N in the list of versions)</source>
        <translation>Nhập phiên bản trống của chương trình (Ctrl+N trong danh sách phiên bản)</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Phiên bản mới từ bản này</translation>
    </message>
    <message>
        <source>Copy the chosen version with its lessons and components, to change it before it is valid (Ctrl+Shift+K)</source>
        <translation>Sao phiên bản đã chọn cùng bài học và thành phần điểm, để sửa trước khi có hiệu lực (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Take the lists of the program</source>
        <translation>Lấy danh mục của chương trình</translation>
    </message>
    <message>
        <source>Fill versions, components and bands with those that come with the program</source>
        <translation>Lấy phiên bản, thành phần điểm và xếp loại có sẵn của phần mềm</translation>
    </message>
    <message>
        <source>Versions of the programme</source>
        <translation>Phiên bản của chương trình</translation>
    </message>
    <message>
        <source>No programme has been entered yet.

Ctrl+N enters one.</source>
        <translation>Chưa có chương trình nào.

Ctrl+N để nhập.</translation>
    </message>
    <message>
        <source>This programme has no version yet. Ctrl+N in this list enters one.</source>
        <translation>Chương trình này chưa có phiên bản. Ctrl+N trong danh sách này để nhập.</translation>
    </message>
</context>
<context>
    <name>muster::ProposalList</name>
    <message>
        <source>Proposals waiting to be confirmed</source>
        <translation>Đề xuất đang chờ duyệt</translation>
    </message>
    <message>
        <source>Proposals confirmed</source>
        <translation>Đề xuất đã duyệt</translation>
    </message>
    <message>
        <source>Proposals refused</source>
        <translation>Đề xuất đã từ chối</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>không thời hạn</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Hiện %1 dòng đầu trên %2.</translation>
    </message>
    <message>
        <source>Proposals: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n</source>
        <translation>
            <numerusform>Duyệt %n</numerusform>
        </translation>
    </message>
    <message>
        <source>You proposed some of these yourself; somebody else confirms them.</source>
        <translation>Một số đề xuất là của bạn; người khác sẽ duyệt.</translation>
    </message>
    <message>
        <source>Grant them (Ctrl+Shift+G)</source>
        <translation>Cấp các chứng nhận này (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>You proposed these yourself: somebody else confirms or refuses them.</source>
        <translation>Đây là đề xuất của bạn: người khác sẽ duyệt hoặc từ chối.</translation>
    </message>
    <message>
        <source>Refuse for this reason</source>
        <translation>Từ chối với lý do này</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Từ chối…</translation>
    </message>
    <message>
        <source>Nothing was done: %1.</source>
        <translation>Chưa thực hiện được: %1.</translation>
    </message>
    <message>
        <source>Granted: %1. Ctrl+Z takes it back.</source>
        <translation>Đã cấp chứng nhận: %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n person(s).</source>
        <translation>
            <numerusform>Đã cấp chứng nhận cho %n người.</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Cấp giấy chứng nhận</translation>
    </message>
    <message>
        <source>Refused: %1. Ctrl+Z takes it back.</source>
        <translation>Đã từ chối: %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>The proposals were taken away. Ctrl+Z brings them back.</source>
        <translation>Đã rút các đề xuất. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Người đề xuất</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Người quyết định</translation>
    </message>
    <message>
        <source>Refuse the chosen proposals and say why</source>
        <translation>Từ chối các đề xuất đã chọn và ghi lý do</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Take your own proposals away while they wait</source>
        <translation>Rút các đề xuất của bạn khi còn đang chờ</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>Lý do từ chối</translation>
    </message>
    <message>
        <source>There is no proposal here.

What is due by rule is proposed by one person and confirmed by another.</source>
        <translation>Ở đây không có đề xuất nào.

Trường hợp đủ điều kiện do một người đề xuất và một người khác duyệt.</translation>
    </message>
    <message>
        <source>Grounds of the proposal</source>
        <translation>Căn cứ đề xuất</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>Ngày đề xuất</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
</context>
<context>
    <name>muster::QualificationPage</name>
    <message>
        <source>Granting</source>
        <translation>Cấp chứng nhận</translation>
    </message>
    <message>
        <source>Holders</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sổ đăng ký</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu giấy</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Khóa ký số</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Who is qualified, until when, and the certificates that say so</source>
        <translation>Ai được chứng nhận, đến khi nào, và giấy chứng nhận kèm theo</translation>
    </message>
    <message>
        <source>Views of qualification</source>
        <translation>Các mục của trang Chứng nhận</translation>
    </message>
</context>
<context>
    <name>muster::QualificationsTab</name>
    <message>
        <source>What became of it</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What became of the chosen qualification</source>
        <translation>Diễn biến của chứng nhận đã chọn</translation>
    </message>
</context>
<context>
    <name>muster::RecordListView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 trên %3</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Mới (Ctrl+N)</translation>
    </message>
    <message>
        <source>There is no record here. Press Ctrl+N to enter one, or empty the filter.</source>
        <translation>Chưa có bản ghi. Nhấn Ctrl+N để nhập, hoặc xóa ô lọc.</translation>
    </message>
</context>
<context>
    <name>muster::RecordPanel</name>
    <message>
        <source>There is nothing to save.</source>
        <translation>Không có gì để lưu.</translation>
    </message>
    <message>
        <source>Choose for each marked field whether yours or theirs stays, then save again.</source>
        <translation>Ở mỗi ô được đánh dấu, chọn giữ của mình hay của họ, rồi lưu lại.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Somebody removed this record meanwhile. What you typed is still here; saving adds it anew.</source>
        <translation>Có người vừa xóa bản ghi này. Phần bạn nhập vẫn còn; lưu sẽ thêm lại.</translation>
    </message>
    <message>
        <source>%1 saved this record meanwhile. What you typed is still here: choose for each marked field, then save again.</source>
        <translation>%1 vừa lưu bản ghi này. Phần bạn nhập vẫn còn: chọn ở mỗi ô được đánh dấu, rồi lưu lại.</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z puts it back.</source>
        <translation>Đã xóa: %1. Ctrl+Z để khôi phục.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Mới: %1</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>đã lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lưu (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Take back what is typed and not saved (Esc)</source>
        <translation>Bỏ phần đã nhập chưa lưu (Esc)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>What you typed at “%1” is not saved; it is kept and offered again.</source>
        <translation>Phần bạn nhập ở “%1” chưa lưu; đã được giữ lại và sẽ hiện lại sau.</translation>
    </message>
    <message>
        <source>What is typed here is not saved yet. Save it (Ctrl+S) or take it back (Esc) before you remove the record.</source>
        <translation>Phần đang nhập chưa lưu. Hãy lưu (Ctrl+S) hoặc bỏ (Esc) trước khi xóa bản ghi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close without entering a new record (Esc)</source>
        <translation>Đóng, không thêm bản ghi mới (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::RecordTab</name>
    <message>
        <source>Removed: %1. Ctrl+Z puts it back.</source>
        <translation>Đã xóa: %1. Ctrl+Z để khôi phục.</translation>
    </message>
</context>
<context>
    <name>muster::ReferenceEditor</name>
    <message>
        <source>“%1” is not in the list</source>
        <translation>“%1” không có trong danh mục</translation>
    </message>
    <message>
        <source>type to find</source>
        <translation>gõ để tìm</translation>
    </message>
    <message>
        <source>New: %1…</source>
        <translation>Thêm: %1…</translation>
    </message>
    <message>
        <source>New: %1 “%2”…</source>
        <translation>Thêm: %1 “%2”…</translation>
    </message>
    <message>
        <source>“%1” fits several: choose one from the list (F4)</source>
        <translation>“%1” khớp với nhiều mục: hãy chọn trong danh sách (F4)</translation>
    </message>
</context>
<context>
    <name>muster::ReferenceListsView</name>
    <message>
        <source>Reference lists</source>
        <translation>Danh mục</translation>
    </message>
</context>
<context>
    <name>muster::RefusalBox</name>
    <message>
        <source>Nothing was changed. This stands against it:</source>
        <translation>Không có gì thay đổi. Điều cản trở:</translation>
    </message>
    <message>
        <source>Nobody was moved. Something stands against %1 of %2:</source>
        <translation>Không chuyển ai. Có vướng mắc ở %1 trên %2 người:</translation>
    </message>
    <message>
        <source>Move the other %1</source>
        <translation>Chuyển %1 người còn lại</translation>
    </message>
    <message>
        <source>A waiver needs its reason and who signed it.</source>
        <translation>Việc miễn phải có lý do và người ký.</translation>
    </message>
    <message>
        <source>The waiver would end before it is signed.</source>
        <translation>Việc miễn hết hạn trước ngày ký.</translation>
    </message>
    <message>
        <source>What stands against the step</source>
        <translation>Điều cản bước này</translation>
    </message>
    <message>
        <source>Enter opens the candidate</source>
        <translation>Enter mở ứng viên</translation>
    </message>
    <message>
        <source>Waive what is not met</source>
        <translation>Miễn điều chưa đạt</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Lý do miễn</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Waived until, if it ends</source>
        <translation>Miễn đến ngày, nếu có hạn</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Waive and move</source>
        <translation>Miễn và chuyển</translation>
    </message>
</context>
<context>
    <name>muster::RegisterFilterBar</name>
    <message>
        <source>All qualifications</source>
        <translation>Mọi chứng nhận</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Number, name or service number</source>
        <translation>Số, tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Filter the register by number, name or service number</source>
        <translation>Lọc sổ đăng ký theo số, tên hoặc số hiệu</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>muster::RegisterPanel</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back without a change (Esc)</source>
        <translation>Quay lại, không thay đổi (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::RegisterView</name>
    <message>
        <source>No certificate has been issued yet.

Press Ctrl+N to issue some: to those a course qualified, or to one person.</source>
        <translation>Chưa cấp giấy chứng nhận nào.

Bấm Ctrl+N để cấp: cho những người được chứng nhận từ một khóa, hoặc cho một người.</translation>
    </message>
    <message>
        <source>There is no such certificate.

Choose other entries above the list; Esc shows all certificates.</source>
        <translation>Không có giấy chứng nhận nào như vậy.

Hãy chọn mục khác ở phía trên danh sách; Esc để xem mọi giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Certificates of %1</source>
        <translation>Giấy chứng nhận của %1</translation>
    </message>
    <message>
        <source>Certificates: %1</source>
        <translation>Giấy chứng nhận: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%n giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Issued: %1</source>
        <translation>Đã cấp: %1</translation>
    </message>
    <message numerus="yes">
        <source>Issued: %n certificate(s), %1 to %2</source>
        <translation>
            <numerusform>Đã cấp: %n giấy chứng nhận, từ %1 đến %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Revoked: %1. Give a new revocation file to those who check certificates.</source>
        <translation>Đã thu hồi: %1. Hãy gửi tệp thu hồi mới cho những người kiểm tra giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The spoiled blank stands in the register.</source>
        <translation>Đã ghi phôi hỏng vào sổ đăng ký.</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Sổ đăng ký giấy chứng nhận</translation>
    </message>
    <message>
        <source>Save the register’s book as a PDF file</source>
        <translation>Lưu sổ đăng ký thành tệp PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The register’s book was written to %1</source>
        <translation>Đã ghi sổ đăng ký vào %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Người giữ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Qualified as</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Người cấp</translation>
    </message>
    <message>
        <source>Prints</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Cấp giấy…</translation>
    </message>
    <message>
        <source>Issue certificates (Ctrl+N)</source>
        <translation>Cấp giấy chứng nhận (Ctrl+N)</translation>
    </message>
    <message>
        <source>Print the chosen certificates, or look at them as on paper (Enter)</source>
        <translation>In các giấy chứng nhận đã chọn, hoặc xem như trên giấy (Enter)</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Revoke the chosen certificates, with a reason</source>
        <translation>Thu hồi các giấy chứng nhận đã chọn, kèm lý do</translation>
    </message>
    <message>
        <source>Spoiled blank…</source>
        <translation>Phôi hỏng…</translation>
    </message>
    <message>
        <source>Write a spoiled print of the chosen certificate down, or a blank on which nothing was printed yet</source>
        <translation>Ghi bản in hỏng của giấy chứng nhận đã chọn, hoặc phôi hỏng khi chưa in gì</translation>
    </message>
    <message>
        <source>Register’s book…</source>
        <translation>Xuất sổ…</translation>
    </message>
    <message>
        <source>Write the register as the office’s book: every number in order, as a PDF file</source>
        <translation>Ghi sổ đăng ký của văn phòng thành tệp PDF: mọi số theo thứ tự</translation>
    </message>
    <message>
        <source>Show everybody’s</source>
        <translation>Hiện của mọi người</translation>
    </message>
</context>
<context>
    <name>muster::Reminders</name>
    <message>
        <source>Steps before departures</source>
        <translation>Việc trước khi lên đường</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 quá hạn</translation>
    </message>
    <message>
        <source>%1 within 7 days</source>
        <translation>%1 trong 7 ngày</translation>
    </message>
    <message>
        <source>%1 within 30 days</source>
        <translation>%1 trong 30 ngày</translation>
    </message>
    <message>
        <source>%1 within 90 days</source>
        <translation>%1 trong 90 ngày</translation>
    </message>
    <message>
        <source>Steps before departures: %1</source>
        <translation>Việc trước khi lên đường: %1</translation>
    </message>
    <message>
        <source>Open the due list: %1</source>
        <translation>Mở danh sách việc đến hạn: %1</translation>
    </message>
</context>
<context>
    <name>muster::RequirementRowsView</name>
    <message>
        <source>No requirement set chosen</source>
        <translation>Chưa chọn bộ yêu cầu</translation>
    </message>
    <message>
        <source>Needed to enter</source>
        <translation>Cần để vào</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Một trong</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Trước, ngày</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Try before it counts</source>
        <translation>Thử trước khi áp dụng</translation>
    </message>
    <message>
        <source>Who of the present candidates would fall short (Ctrl+T)</source>
        <translation>Ai trong số ứng viên hiện có sẽ thiếu (Ctrl+T)</translation>
    </message>
    <message>
        <source>Edit the set</source>
        <translation>Sửa bộ yêu cầu</translation>
    </message>
    <message>
        <source>Name, category, mission and first and last day of the set (F2)</source>
        <translation>Tên, loại hình, phái bộ, ngày đầu và ngày cuối (F2)</translation>
    </message>
    <message>
        <source>New row</source>
        <translation>Thêm dòng</translation>
    </message>
    <message>
        <source>New requirement of this set (Ctrl+N)</source>
        <translation>Thêm yêu cầu vào bộ này (Ctrl+N)</translation>
    </message>
    <message>
        <source>Requirements of the set</source>
        <translation>Các yêu cầu trong bộ</translation>
    </message>
    <message>
        <source>This set asks for nothing yet.

Press Ctrl+N to enter what is asked: a paper, a test, a rank, a decision.</source>
        <translation>Bộ này chưa yêu cầu gì.

Bấm Ctrl+N để nhập: giấy tờ, bài kiểm tra, cấp bậc, quyết định.</translation>
    </message>
</context>
<context>
    <name>muster::RequirementsView</name>
    <message>
        <source>Requirement sets</source>
        <translation>Bộ yêu cầu</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Requirement sets: %1</source>
        <translation>Bộ yêu cầu: %1</translation>
    </message>
    <message>
        <source>The lists that come with the program were taken over. Ctrl+Z takes them back.</source>
        <translation>Đã lấy các danh mục đi kèm chương trình. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Copied. The copy counts from %1, or as you set its first day; Ctrl+Z takes it back.</source>
        <translation>Đã chép. Bản chép có hiệu lực từ %1, hoặc từ ngày bạn đặt; Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>New set</source>
        <translation>Thêm bộ yêu cầu</translation>
    </message>
    <message>
        <source>New requirement set (Ctrl+N in this list)</source>
        <translation>Thêm bộ yêu cầu (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy the chosen set with its rows to a new one, to change it before it counts (Ctrl+Shift+K)</source>
        <translation>Chép bộ đã chọn cùng các dòng thành bộ mới, để sửa trước khi áp dụng (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Take the lists of the program</source>
        <translation>Lấy danh mục của chương trình</translation>
    </message>
    <message>
        <source>Fill the requirement sets, tests and order of steps with those that come with the program</source>
        <translation>Điền bộ yêu cầu, bài kiểm tra và thứ tự các bước bằng danh mục đi kèm chương trình</translation>
    </message>
    <message>
        <source>There is no requirement set yet.

Press Ctrl+N to enter one: for which category, in one mission or in all.</source>
        <translation>Chưa có bộ yêu cầu nào.

Bấm Ctrl+N để nhập: cho loại hình nào, ở một phái bộ hay mọi phái bộ.</translation>
    </message>
</context>
<context>
    <name>muster::ResultsTab</name>
    <message>
        <source>Results of %1</source>
        <translation>Kết quả của %1</translation>
    </message>
    <message>
        <source>Draft anew</source>
        <translation>Dự thảo lại</translation>
    </message>
    <message>
        <source>Draft the results</source>
        <translation>Dự thảo kết quả</translation>
    </message>
    <message>
        <source>The results are drafted first.</source>
        <translation>Phải dự thảo kết quả trước.</translation>
    </message>
    <message>
        <source>Nobody has a published pass of this course.</source>
        <translation>Chưa ai có kết quả đạt đã công bố của khóa này.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
    <message>
        <source>The results are drafted. Somebody else publishes them.</source>
        <translation>Đã dự thảo kết quả. Người khác sẽ công bố.</translation>
    </message>
    <message>
        <source>The draft is discarded. Ctrl+Z brings it back.</source>
        <translation>Đã bỏ bản dự thảo. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>The results are published. Ctrl+Z takes it back while nothing rests on it.</source>
        <translation>Đã công bố kết quả. Ctrl+Z để thu hồi khi chưa có gì dựa vào đó.</translation>
    </message>
    <message>
        <source>Everybody who passed is qualified by this course already.</source>
        <translation>Mọi người đạt đều đã được cấp chứng nhận từ khóa này.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Attendance %</source>
        <translation>Chuyên cần %</translation>
    </message>
    <message>
        <source>Mark %</source>
        <translation>Điểm %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Đủ điều kiện</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Bỏ dự thảo</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Correct the chosen results, or any: it asks for the reason and is published by somebody else (F2)</source>
        <translation>Sửa kết quả đã chọn hoặc bất kỳ: phải ghi lý do và do người khác công bố (F2)</translation>
    </message>
    <message>
        <source>Results of the course</source>
        <translation>Kết quả của khóa</translation>
    </message>
    <message>
        <source>No result here.

Results come from the attendance and the marks of those who are on the course.</source>
        <translation>Chưa có kết quả.

Kết quả được tính từ điểm danh và điểm của học viên trong khóa.</translation>
    </message>
    <message>
        <source>Open the proposals</source>
        <translation>Mở các đề xuất</translation>
    </message>
    <message>
        <source>For the chosen people who passed, or for all of them (Ctrl+G)</source>
        <translation>Cho những người đạt đã chọn, hoặc cho tất cả người đạt (Ctrl+G)</translation>
    </message>
    <message>
        <source>Propose qualification…</source>
        <translation>Đề xuất chứng nhận…</translation>
    </message>
</context>
<context>
    <name>muster::RevokePanel</name>
    <message>
        <source>Revoke %1</source>
        <translation>Thu hồi %1</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Ngày thu hồi</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>The number stays in the register and goes on the revocation file; the qualification stays. This is not taken back.</source>
        <translation>Số vẫn ở trong sổ đăng ký và được đưa vào tệp thu hồi; chứng nhận vẫn giữ nguyên. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Revoke it for good (Ctrl+S)</source>
        <translation>Thu hồi vĩnh viễn (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>muster::SavedFilterButton</name>
    <message>
        <source>Save, rename, remove…</source>
        <translation>Lưu, đổi tên, xóa…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Saved filters (Ctrl+Shift+F)</source>
        <translation>Bộ lọc đã lưu (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
</context>
<context>
    <name>muster::SavedFilterPanel</name>
    <message>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <source>Enter uses a filter, F2 renames it, Delete removes it.</source>
        <translation>Enter để dùng bộ lọc, F2 để đổi tên, Delete để xóa.</translation>
    </message>
    <message>
        <source>&amp;Save the present filter as</source>
        <translation>&amp;Lưu bộ lọc hiện tại với tên</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <source>Nothing is filtered now</source>
        <translation>Hiện không lọc gì</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>muster::ScanPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>muster::ScansBox</name>
    <message>
        <source>Save the paper first (Ctrl+S); then its scans are added here.</source>
        <translation>Hãy lưu giấy tờ trước (Ctrl+S); sau đó thêm bản quét ở đây.</translation>
    </message>
    <message>
        <source>No scan yet. Drop a PDF, JPEG or PNG file here, press Ctrl+O to choose one, or Ctrl+V to paste a picture.</source>
        <translation>Chưa có bản quét. Thả tệp PDF, JPEG hoặc PNG vào đây, nhấn Ctrl+O để chọn, hoặc Ctrl+V để dán ảnh.</translation>
    </message>
    <message>
        <source>This scan cannot be shown here. Open it with another program (Enter).</source>
        <translation>Không hiển thị được bản quét này ở đây. Hãy mở bằng chương trình khác (Enter).</translation>
    </message>
    <message>
        <source>Add scans</source>
        <translation>Thêm bản quét</translation>
    </message>
    <message>
        <source>Scans (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Bản quét (*.pdf *.jpg *.jpeg *.png);;Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)…</source>
        <translation>
            <numerusform>Đang đọc %n tệp…</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted picture.png</source>
        <translation>anh dan.png</translation>
    </message>
    <message>
        <source>There is no file and no picture to paste. Copy one first.</source>
        <translation>Không có tệp hay ảnh để dán. Hãy chép trước.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scan(s) kept</source>
        <translation>
            <numerusform>Đã lưu %n bản quét</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z puts it back.</source>
        <translation>Đã xóa: %1. Ctrl+Z để khôi phục.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Bản quét</translation>
    </message>
    <message>
        <source>Add scan…</source>
        <translation>Thêm bản quét…</translation>
    </message>
    <message>
        <source>Choose files (Ctrl+O)</source>
        <translation>Chọn tệp (Ctrl+O)</translation>
    </message>
    <message>
        <source>Scans of this paper</source>
        <translation>Bản quét của giấy tờ này</translation>
    </message>
    <message>
        <source>Preview of the scan</source>
        <translation>Xem trước bản quét</translation>
    </message>
    <message>
        <source>Open with another program (Enter)</source>
        <translation>Mở bằng chương trình khác (Enter)</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Remove the scan (Del)</source>
        <translation>Xóa bản quét (Del)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>muster::SearchField</name>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>Find a person, a mission, a unit…</source>
        <translation>Tìm người, phái bộ, đơn vị…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try the beginnings of words; marks may be left out.</source>
        <translation>Không tìm thấy “%1”. Hãy gõ đầu các chữ; có thể bỏ dấu.</translation>
    </message>
</context>
<context>
    <name>muster::SelectionPage</name>
    <message>
        <source>Selection</source>
        <translation>Tuyển chọn</translation>
    </message>
    <message>
        <source>Views of selection</source>
        <translation>Các mục tuyển chọn</translation>
    </message>
    <message>
        <source>Board of stages</source>
        <translation>Bảng giai đoạn</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Đợt tuyển chọn</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Selection boards</source>
        <translation>Hội đồng tuyển chọn</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Không được chọn</translation>
    </message>
</context>
<context>
    <name>muster::SeriesChart</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>muster::ShareBars</name>
    <message>
        <source>nobody deployed</source>
        <translation>không ai triển khai</translation>
    </message>
    <message>
        <source>%1 ✓ met</source>
        <translation>%1 ✓ đạt</translation>
    </message>
    <message>
        <source>%1 · %2 points short</source>
        <translation>%1 · thiếu %2 điểm</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>muster::SheetJob</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>%1: stopped. No file was changed.</source>
        <translation>%1: đã dừng. Không tệp nào bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>muster::SheetPanel</name>
    <message>
        <source>Enrol: %1</source>
        <translation>Ghi danh: %1</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Ghi danh</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sai ở đâu</translation>
    </message>
    <message>
        <source>Participants from %1</source>
        <translation>Học viên từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand on this sheet</source>
        <translation>
            <numerusform>Bảng tính có %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them new to the office.</source>
        <translation>%1, trong đó %2 người mới đối với cơ quan.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are wrong; nothing is taken before they are put right in the file.</source>
        <translation>
            <numerusform>Có %n chỗ sai; chưa lấy gì cho đến khi sửa xong trong tệp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị công tác</translation>
    </message>
    <message>
        <source>In the office</source>
        <translation>Trong cơ quan</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Đã có</translation>
    </message>
    <message>
        <source>Enrol as</source>
        <translation>Ghi danh là</translation>
    </message>
    <message>
        <source>Enter people who are not in the office yet</source>
        <translation>Nhập người chưa có trong cơ quan</translation>
    </message>
    <message>
        <source>With name, date of birth, sex, organisation and nationality of the sheet</source>
        <translation>Với họ tên, ngày sinh, giới tính, cơ quan và quốc tịch trong bảng tính</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Reads the file anew after it was put right</source>
        <translation>Đọc lại tệp sau khi đã sửa</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>Bảng tính</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back without a change (Esc)</source>
        <translation>Quay lại, không thay đổi (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::SheetTab</name>
    <message numerus="yes">
        <source>%n cell(s) that were not saved are gone from the grid: their lesson, component or participant is.</source>
        <translation>
            <numerusform>%n ô chưa lưu không còn trong bảng: buổi học, thành phần điểm hoặc học viên đã bị bỏ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You entered %n cell(s) here on %1 at %2 that were not saved.</source>
        <translation>
            <numerusform>Bạn đã nhập %n ô ở đây ngày %1 lúc %2 mà chưa lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not saved</source>
        <translation>
            <numerusform>%n ô chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>Đã lưu hết.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) saved. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã lưu %n ô. Ctrl+Z để thu hồi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %n more cell(s) are refused.</source>
        <translation>
            <numerusform> Còn %n ô bị từ chối.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved; put it right, or take it back with Ctrl+Z.%3</source>
        <translation>%1: %2 Chưa lưu gì; hãy sửa lại hoặc bỏ bằng Ctrl+Z.%3</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save what was entered as one change (Ctrl+S)</source>
        <translation>Lưu mọi thứ đã nhập thành một thay đổi (Ctrl+S)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Bỏ nhập</translation>
    </message>
    <message>
        <source>Take back what is not saved</source>
        <translation>Thu hồi những gì chưa lưu</translation>
    </message>
    <message>
        <source>Save what was entered</source>
        <translation>Lưu những gì đã nhập</translation>
    </message>
</context>
<context>
    <name>muster::SpoilPanel</name>
    <message>
        <source>A blank was spoiled before anything was printed on it</source>
        <translation>Phôi hỏng khi chưa in gì</translation>
    </message>
    <message>
        <source>A print of %1 was spoiled</source>
        <translation>Bản in của %1 bị hỏng</translation>
    </message>
    <message>
        <source>Blank for</source>
        <translation>Phôi dùng cho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>Số phôi</translation>
    </message>
    <message>
        <source>Where blanks are numbered</source>
        <translation>Nếu phôi có đánh số</translation>
    </message>
    <message>
        <source>It is told at the end of the register’s book of that year.</source>
        <translation>Việc này được ghi ở cuối sổ đăng ký của năm đó.</translation>
    </message>
    <message>
        <source>The print made last counts as destroyed; the next print takes its place. This is not taken back.</source>
        <translation>Bản in gần nhất coi như đã hủy; bản in tiếp theo sẽ thay thế. Việc này không hoàn tác được.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Write the spoiled blank into the register (Ctrl+S)</source>
        <translation>Ghi phôi hỏng vào sổ đăng ký (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>muster::StageChips</name>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>≤ 180 days</source>
        <translation>≤ 180 ngày</translation>
    </message>
    <message>
        <source>≤ 90 days</source>
        <translation>≤ 90 ngày</translation>
    </message>
    <message>
        <source>≤ 30 days</source>
        <translation>≤ 30 ngày</translation>
    </message>
</context>
<context>
    <name>muster::StageColumn</name>
    <message>
        <source>%1 women, %2 men</source>
        <translation>%1 nữ, %2 nam</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <translation>%1, %2 chưa rõ</translation>
    </message>
    <message>
        <source>%1: %2 candidates, %3</source>
        <translation>%1: %2 ứng viên, %3</translation>
    </message>
    <message>
        <source>%1: %2 candidates, folded</source>
        <translation>%1: %2 ứng viên, đã thu gọn</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Thu gọn %1</translation>
    </message>
</context>
<context>
    <name>muster::StartChoices</name>
    <message>
        <source>No longer there: %1</source>
        <translation>Không còn nữa: %1</translation>
    </message>
    <message>
        <source>Take out of this list; the office itself stays</source>
        <translation>Bỏ khỏi danh sách; văn phòng vẫn còn</translation>
    </message>
    <message>
        <source>Take out of this list: %1</source>
        <translation>Bỏ khỏi danh sách: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Mở %1</translation>
    </message>
    <message>
        <source>Type the address of the office, or choose a file.</source>
        <translation>Hãy gõ địa chỉ văn phòng, hoặc chọn tệp.</translation>
    </message>
    <message>
        <source>Open an office</source>
        <translation>Mở văn phòng</translation>
    </message>
    <message>
        <source>Offices (*.muster);;All files (*)</source>
        <translation>Văn phòng (*.muster);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Offices you had open</source>
        <translation>Các văn phòng đã mở</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Văn phòng mới</translation>
    </message>
    <message>
        <source>Give it a name and a place; the reference lists come with it.</source>
        <translation>Đặt tên và chọn nơi lưu; các danh mục có sẵn.</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Văn phòng mới…</translation>
    </message>
    <message>
        <source>An office that is there already</source>
        <translation>Văn phòng đã có</translation>
    </message>
    <message>
        <source>A file that ends in .muster, or an office that several clerks share on a server. For a shared office ask your administrator for its address and for a name and a password of your own.</source>
        <translation>Một tệp đuôi .muster, hoặc văn phòng nhiều nhân viên dùng chung trên máy chủ. Với văn phòng dùng chung, hãy hỏi quản trị viên địa chỉ cùng tên và mật khẩu riêng của bạn.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Address of a shared office, or path of a file</source>
        <translation>Địa chỉ văn phòng dùng chung, hoặc đường dẫn tệp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Open the office at this address</source>
        <translation>Mở văn phòng ở địa chỉ này</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>Văn phòng mẫu</translation>
    </message>
    <message>
        <source>Made-up people and tours to learn with. Nothing you try there touches a real record.</source>
        <translation>Người và nhiệm kỳ hư cấu để tập dùng. Việc thử ở đó không đụng đến hồ sơ thật.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Mở văn phòng mẫu</translation>
    </message>
</context>
<context>
    <name>muster::StartPage</name>
    <message>
        <source>Choose an office</source>
        <translation>Chọn văn phòng</translation>
    </message>
    <message>
        <source>Making the office “%1”…</source>
        <translation>Đang tạo văn phòng “%1”…</translation>
    </message>
    <message>
        <source>Making the sample office…</source>
        <translation>Đang tạo văn phòng mẫu…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Đang mở %1…</translation>
    </message>
    <message>
        <source>Muster keeps the selection, training and deployment of peacekeepers. All of it lives in an office: one file on this computer, or a database that several clerks share.</source>
        <translation>Muster lưu việc tuyển chọn, huấn luyện và triển khai lực lượng gìn giữ hòa bình. Tất cả nằm trong một văn phòng: một tệp trên máy này, hoặc một cơ sở dữ liệu nhiều nhân viên dùng chung.</translation>
    </message>
</context>
<context>
    <name>muster::StepPanel</name>
    <message>
        <source>Mark done</source>
        <translation>Đánh dấu xong</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Không cần</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 bước</translation>
    </message>
    <message>
        <source>What is on file is taken when nothing is chosen.</source>
        <translation>Nếu không chọn, hồ sơ đã có được dùng.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Đã xong: %1. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>Not needed: %1. Ctrl+Z takes it back.</source>
        <translation>Không cần: %1. Ctrl+Z thu hồi.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 người nữa</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Ctrl+S, or Enter in the last field</source>
        <translation>Ctrl+S, hoặc Enter ở ô cuối</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Close without changing anything (Esc)</source>
        <translation>Đóng, không thay đổi gì (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::TemplateCanvas</name>
    <message>
        <source>Front of the certificate</source>
        <translation>Mặt trước giấy chứng nhận</translation>
    </message>
    <message>
        <source>Back of the certificate</source>
        <translation>Mặt sau giấy chứng nhận</translation>
    </message>
    <message>
        <source>Nothing is chosen; PageDown goes to the first item</source>
        <translation>Chưa chọn gì; PageDown để đến thành phần đầu tiên</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n thành phần</numerusform>
        </translation>
    </message>
    <message>
        <source>moved</source>
        <translation>di chuyển</translation>
    </message>
    <message>
        <source>resized</source>
        <translation>đổi kích thước</translation>
    </message>
    <message>
        <source>guide moved</source>
        <translation>di chuyển đường gióng</translation>
    </message>
</context>
<context>
    <name>muster::TemplateEditor</name>
    <message>
        <source>item added</source>
        <translation>thêm thành phần</translation>
    </message>
    <message>
        <source>order of drawing</source>
        <translation>thứ tự vẽ</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>sao chép</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>There is nothing more to take back.</source>
        <translation>Không còn gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;All files (*)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.webp *.bmp *.tif *.tiff);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <source>picture behind everything</source>
        <translation>ảnh nền</translation>
    </message>
    <message>
        <source>Take back: %1 (Ctrl+Z)</source>
        <translation>Hoàn tác: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Take back (Ctrl+Z)</source>
        <translation>Hoàn tác (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Do again: %1 (Ctrl+Shift+Z)</source>
        <translation>Làm lại: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Do again (Ctrl+Shift+Z)</source>
        <translation>Làm lại (Ctrl+Shift+Z)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wrong</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>lined up</source>
        <translation>canh thẳng hàng</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Mẫu giấy</translation>
    </message>
    <message>
        <source>Back to the templates (Esc)</source>
        <translation>Về danh sách mẫu giấy (Esc)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save (Ctrl+S)</source>
        <translation>Lưu (Ctrl+S)</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Thành phần mới</translation>
    </message>
    <message>
        <source>New item (Ctrl+N)</source>
        <translation>Thành phần mới (Ctrl+N)</translation>
    </message>
    <message>
        <source>Side of the sheet</source>
        <translation>Mặt giấy</translation>
    </message>
    <message>
        <source>Words shown in the fields</source>
        <translation>Nội dung hiện trong các trường</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>Đường gióng</translation>
    </message>
    <message>
        <source>Guides and grid</source>
        <translation>Đường gióng và lưới</translation>
    </message>
    <message>
        <source>No guides</source>
        <translation>Không đường gióng</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Đường hiển thị</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Size on the screen</source>
        <translation>Cỡ hiển thị</translation>
    </message>
    <message>
        <source>This template is no longer there.</source>
        <translation>Mẫu giấy này không còn nữa.</translation>
    </message>
    <message>
        <source>This cannot be saved yet. %1</source>
        <translation>Chưa lưu được. %1</translation>
    </message>
    <message>
        <source>There is nothing to save.</source>
        <translation>Không có gì để lưu.</translation>
    </message>
    <message>
        <source>Saved: %1. Certificates issued before stay as they are.</source>
        <translation>Đã lưu: %1. Giấy chứng nhận cấp trước đây giữ nguyên.</translation>
    </message>
    <message>
        <source>Somebody removed this template meanwhile. What you changed is still here; saving adds it anew.</source>
        <translation>Trong lúc đó có người đã xóa mẫu giấy này. Phần bạn thay đổi vẫn còn ở đây; lưu thì sẽ thêm lại mẫu.</translation>
    </message>
    <message>
        <source>%1 saved this template meanwhile. What you changed is still here.</source>
        <translation>Trong lúc đó %1 đã lưu mẫu giấy này. Phần bạn thay đổi vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Look at theirs</source>
        <translation>Xem bản của họ</translation>
    </message>
    <message>
        <source>Save mine in its place</source>
        <translation>Lưu đè bản của tôi</translation>
    </message>
    <message>
        <source>theirs taken over</source>
        <translation>lấy bản của người khác</translation>
    </message>
    <message>
        <source>This is how it was saved meanwhile. Ctrl+Z shows yours again.</source>
        <translation>Đây là bản đã được lưu trong lúc đó. Ctrl+Z để xem lại bản của bạn.</translation>
    </message>
    <message>
        <source>You changed this template on %1 at %2 and did not save it.</source>
        <translation>Ngày %1 lúc %2 bạn đã thay đổi mẫu giấy này mà chưa lưu.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <source>what was not saved put back</source>
        <translation>lấy lại phần chưa lưu</translation>
    </message>
</context>
<context>
    <name>muster::TemplatesView</name>
    <message>
        <source>Templates of certificates</source>
        <translation>Mẫu giấy chứng nhận</translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>Mẫu giấy: %1</translation>
    </message>
    <message>
        <source>No template is chosen</source>
        <translation>Chưa chọn mẫu giấy nào</translation>
    </message>
    <message>
        <source>Empty sheet</source>
        <translation>Trang trống</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Đã thêm: %1</translation>
    </message>
    <message>
        <source>Copied; the copy is chosen. Ctrl+Z takes it back.</source>
        <translation>Đã sao chép; bản sao đang được chọn. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Removed: %1. Ctrl+Z puts it back.</source>
        <translation>Đã xóa: %1. Ctrl+Z để khôi phục.</translation>
    </message>
    <message>
        <source>Read a template from a file</source>
        <translation>Đọc mẫu giấy từ tệp</translation>
    </message>
    <message>
        <source>Templates (*%1);;All files (*)</source>
        <translation>Mẫu giấy (*%1);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Không đọc được %1: %2</translation>
    </message>
    <message>
        <source>Read from the file as %1. Ctrl+Z takes it back.</source>
        <translation>Đã đọc từ tệp thành %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Write the template to a file</source>
        <translation>Ghi mẫu giấy ra tệp</translation>
    </message>
    <message>
        <source>Templates (*%1)</source>
        <translation>Mẫu giấy (*%1)</translation>
    </message>
    <message>
        <source>Written to %1, with its pictures.</source>
        <translation>Đã ghi vào %1, kèm các ảnh.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Không ghi được %1: %2</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>There is no template yet. Press Ctrl+N to begin one from the standard.</source>
        <translation>Chưa có mẫu giấy nào. Bấm Ctrl+N để bắt đầu từ mẫu chuẩn.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mẫu mới</translation>
    </message>
    <message>
        <source>New (Ctrl+N)</source>
        <translation>Thêm (Ctrl+N)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Signers</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Who signs certificates, with their signature images</source>
        <translation>Những người ký giấy chứng nhận, kèm hình chữ ký</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Sửa (F2)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy the template</source>
        <translation>Sao chép mẫu giấy</translation>
    </message>
    <message>
        <source>To a file…</source>
        <translation>Ra tệp…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Del)</source>
        <translation>Xóa (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Front, with the words of an example</source>
        <translation>Mặt trước, với nội dung ví dụ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Mặt sau</translation>
    </message>
    <message>
        <source>Front of the certificate</source>
        <translation>Mặt trước giấy chứng nhận</translation>
    </message>
    <message>
        <source>Back of the certificate</source>
        <translation>Mặt sau giấy chứng nhận</translation>
    </message>
</context>
<context>
    <name>muster::TestsHead</name>
    <message>
        <source>On the way: %1</source>
        <translation>Đang trong quy trình: %1</translation>
    </message>
    <message>
        <source>Tests of</source>
        <translation>Bài kiểm tra của</translation>
    </message>
    <message>
        <source>Call or category</source>
        <translation>Đợt tuyển hoặc loại hình</translation>
    </message>
    <message>
        <source>taken on</source>
        <translation>ngày thi</translation>
    </message>
    <message>
        <source>Day of the tests</source>
        <translation>Ngày kiểm tra</translation>
    </message>
    <message>
        <source>New test</source>
        <translation>Thêm bài kiểm tra</translation>
    </message>
    <message>
        <source>Enter a test and its marks (Ctrl+N)</source>
        <translation>Nhập bài kiểm tra và thang điểm (Ctrl+N)</translation>
    </message>
    <message>
        <source>Edit test</source>
        <translation>Sửa bài kiểm tra</translation>
    </message>
    <message>
        <source>Edit the test whose column one is in</source>
        <translation>Sửa bài kiểm tra của cột đang chọn</translation>
    </message>
    <message>
        <source>Put forward…</source>
        <translation>Đưa đi sát hạch…</translation>
    </message>
</context>
<context>
    <name>muster::TestsSummary</name>
    <message>
        <source>%1 of %2 are cleared; %3 may resit a part.</source>
        <translation>%1 trên %2 đã đạt; %3 người có thể thi lại một phần.</translation>
    </message>
    <message>
        <source>%1 of %2 have passed all tests; %3 may resit one.</source>
        <translation>%1 trên %2 đã đạt mọi bài; %3 người có thể thi lại.</translation>
    </message>
    <message>
        <source>No test is asked for here yet: «New test» enters one, with its marks and the categories it is for.</source>
        <translation>Ở đây chưa yêu cầu bài kiểm tra nào: «Thêm bài kiểm tra» để nhập, với thang điểm và loại hình áp dụng.</translation>
    </message>
    <message>
        <source>Women’s share against what is asked</source>
        <translation>Tỷ lệ nữ so với yêu cầu</translation>
    </message>
</context>
<context>
    <name>muster::TestsView</name>
    <message>
        <source>Nobody has been put forward yet.

«Put forward…» calls people to all parts of the assessment.</source>
        <translation>Chưa đưa ai đi sát hạch.

«Đưa đi sát hạch…» gọi người vào mọi phần sát hạch.</translation>
    </message>
    <message>
        <source>Nobody is in this field yet.

Nominate people for an opening under «Calls», or choose a category.</source>
        <translation>Chưa có ai.

Hãy đề cử người vào một chỉ tiêu ở «Đợt tuyển chọn», hoặc chọn một loại hình.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no mark.</source>
        <translation>“%1” không phải là điểm.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) of %1 saved.</source>
        <translation>
            <numerusform>Đã lưu %n điểm của %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 Nothing was saved; put it right, or take it back with Esc.</source>
        <translation>%1: %2 Chưa lưu gì; hãy sửa lại, hoặc bấm Esc để bỏ.</translation>
    </message>
    <message>
        <source>Go to a cell of the test that is to be edited.</source>
        <translation>Hãy đến một ô của bài kiểm tra cần sửa.</translation>
    </message>
    <message>
        <source>Put people forward for %1</source>
        <translation>Đưa người đi %1</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Đưa đi sát hạch</translation>
    </message>
    <message>
        <source>The assessment has no parts yet: enter them with «New test», of the subject UN assessment.</source>
        <translation>Đợt sát hạch chưa có phần nào: hãy nhập bằng «Thêm bài kiểm tra», môn Sát hạch của LHQ.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put forward. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã đưa %n người đi sát hạch. Ctrl+Z thu hồi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Điểm</translation>
    </message>
</context>
<context>
    <name>muster::TextEditor</name>
    <message>
        <source>line ends and tabs became spaces</source>
        <translation>xuống dòng và tab đã đổi thành dấu cách</translation>
    </message>
</context>
<context>
    <name>muster::TimetableTab</name>
    <message>
        <source>Lessons with clashes: %1</source>
        <translation>Buổi bị trùng: %1</translation>
    </message>
    <message>
        <source>Lessons: %1; with clashes: %2</source>
        <translation>Số buổi: %1; bị trùng: %2</translation>
    </message>
    <message>
        <source>Lessons chosen: %1</source>
        <translation>Số buổi đã chọn: %1</translation>
    </message>
    <message>
        <source>This course has no timetable yet. “Lay out…” makes one from the lessons of its curriculum; Ctrl+N enters a single lesson.</source>
        <translation>Khóa này chưa có lịch học. “Xếp lịch…” lập lịch từ các bài học của khung chương trình; Ctrl+N nhập từng buổi.</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) moved. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã dời %n buổi. Ctrl+Z để thu hồi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) removed. Ctrl+Z puts them back.</source>
        <translation>
            <numerusform>Đã bỏ %n buổi. Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lessons of %1 were moved to %2. Ctrl+Z takes it back.</source>
        <translation>Đã dời các buổi ngày %1 sang %2. Ctrl+Z để thu hồi.</translation>
    </message>
    <message>
        <source>The lessons of %1 were copied to %2. Ctrl+Z takes it back.</source>
        <translation>Đã sao các buổi ngày %1 sang %2. Ctrl+Z để thu hồi.</translation>
    </message>
    <message>
        <source>The lessons of %1 were removed. Ctrl+Z puts them back.</source>
        <translation>Đã bỏ các buổi ngày %1. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>Write a file for calendars</source>
        <translation>Ghi tệp lịch</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) written to %1</source>
        <translation>
            <numerusform>Đã ghi %n buổi vào %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Timetable %1</source>
        <translation>Lịch học %1</translation>
    </message>
    <message>
        <source>Move the day to</source>
        <translation>Dời ngày sang</translation>
    </message>
    <message>
        <source>Copy the day to</source>
        <translation>Sao ngày sang</translation>
    </message>
    <message>
        <source>Remove the lessons of the day</source>
        <translation>Bỏ các buổi trong ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Phút</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Hội trường</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Second instructor</source>
        <translation>Giảng viên thứ hai</translation>
    </message>
    <message>
        <source>Clash</source>
        <translation>Trùng lịch</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>How the timetable is shown</source>
        <translation>Cách hiển thị lịch học</translation>
    </message>
    <message>
        <source>Week before (PageUp)</source>
        <translation>Tuần trước (PageUp)</translation>
    </message>
    <message>
        <source>Week after (PageDown)</source>
        <translation>Tuần sau (PageDown)</translation>
    </message>
    <message>
        <source>Go to the next lesson with a clash</source>
        <translation>Đến buổi bị trùng kế tiếp</translation>
    </message>
    <message>
        <source>Enter a lesson on the chosen day (Ctrl+N)</source>
        <translation>Nhập buổi học vào ngày đã chọn (Ctrl+N)</translation>
    </message>
    <message>
        <source>Lay out…</source>
        <translation>Xếp lịch…</translation>
    </message>
    <message>
        <source>Make the timetable from the lessons of the curriculum</source>
        <translation>Lập lịch từ các bài học của khung chương trình</translation>
    </message>
    <message>
        <source>Set for chosen…</source>
        <translation>Đặt cho buổi đã chọn…</translation>
    </message>
    <message>
        <source>Set hall or instructor of the chosen lessons at once</source>
        <translation>Đặt hội trường hoặc giảng viên cho các buổi đã chọn cùng lúc</translation>
    </message>
    <message>
        <source>Move, copy or remove the lessons of the day</source>
        <translation>Dời, sao hoặc bỏ các buổi trong ngày</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Tệp lịch…</translation>
    </message>
    <message>
        <source>Write the timetable as a file that calendars read (.ics)</source>
        <translation>Ghi lịch học thành tệp lịch điện tử (.ics)</translation>
    </message>
    <message>
        <source>Timetable of the week</source>
        <translation>Lịch học trong tuần</translation>
    </message>
    <message>
        <source>Lessons of the timetable</source>
        <translation>Các buổi học trong lịch</translation>
    </message>
    <message>
        <source>This course has no timetable yet.

“Lay out…” makes one from the lessons of its curriculum; Ctrl+N enters a single lesson.</source>
        <translation>Khóa này chưa có lịch học.

“Xếp lịch…” lập lịch từ các bài học của khung chương trình; Ctrl+N nhập từng buổi.</translation>
    </message>
</context>
<context>
    <name>muster::TimetableWeek</name>
    <message>
        <source>%1: no lesson</source>
        <translation>%1: không có buổi học</translation>
    </message>
    <message>
        <source>The course has no first and last day yet.

Enter them in the overview of the course.</source>
        <translation>Khóa chưa có ngày đầu và ngày cuối.

Hãy nhập ở phần tổng quan của khóa.</translation>
    </message>
</context>
<context>
    <name>muster::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Danh mục lệnh</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đang đăng nhập</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Đang đăng nhập: %1</translation>
    </message>
    <message>
        <source>Everything you can do here. Signed in: %1</source>
        <translation>Mọi việc làm được ở đây. Đang dùng: %1</translation>
    </message>
</context>
<context>
    <name>muster::TourTimeLine</name>
    <message>
        <source>Tours on a time line</source>
        <translation>Nhiệm kỳ theo dòng thời gian</translation>
    </message>
    <message>
        <source>%1: %2 to %3, %4 days</source>
        <translation>%1: %2 đến %3, %4 ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>muster::ToursTab</name>
    <message>
        <source>Tours over time</source>
        <translation>Nhiệm kỳ theo thời gian</translation>
    </message>
    <message>
        <source>%1 days in missions until %2, first and last days included</source>
        <translation>%1 ngày tại phái bộ đến %2, tính cả ngày đầu và ngày cuối</translation>
    </message>
</context>
<context>
    <name>muster::TrainingPage</name>
    <message>
        <source>Courses</source>
        <translation>Khóa huấn luyện</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Instructors</source>
        <translation>Giảng viên</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Huấn luyện</translation>
    </message>
    <message>
        <source>Courses from the timetable to the published results</source>
        <translation>Khóa huấn luyện từ lịch học đến kết quả được công bố</translation>
    </message>
    <message>
        <source>Views of training</source>
        <translation>Các mục huấn luyện</translation>
    </message>
</context>
<context>
    <name>muster::TrainingTab</name>
    <message>
        <source>Open the course</source>
        <translation>Mở khóa</translation>
    </message>
    <message>
        <source>Opens the page of the chosen course</source>
        <translation>Mở trang của khóa đã chọn</translation>
    </message>
</context>
<context>
    <name>muster::TrialView</name>
    <message>
        <source>As of %1</source>
        <translation>Tính đến %1</translation>
    </message>
    <message>
        <source>If %1 counted today</source>
        <translation>Nếu %1 áp dụng hôm nay</translation>
    </message>
    <message>
        <source>Trying the set on the present candidates…</source>
        <translation>Đang thử bộ yêu cầu với ứng viên hiện có…</translation>
    </message>
    <message>
        <source>Candidates it would count for: %1. More would be open for %2, of whom %3 have nothing open now; less for %4, of whom %5 would have nothing left.</source>
        <translation>Số ứng viên áp dụng: %1. Thiếu thêm: %2, trong đó %3 hiện không thiếu gì; thiếu ít hơn: %4, trong đó %5 sẽ không còn thiếu gì.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sẽ là</translation>
    </message>
    <message>
        <source>Newly short of</source>
        <translation>Thiếu thêm</translation>
    </message>
    <message>
        <source>No longer short of</source>
        <translation>Không còn thiếu</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Lên đường</translation>
    </message>
    <message>
        <source>Also those for whom nothing changes</source>
        <translation>Cả những người không thay đổi</translation>
    </message>
    <message>
        <source>Back to the set</source>
        <translation>Về bộ yêu cầu</translation>
    </message>
    <message>
        <source>Back to the requirement set (Esc)</source>
        <translation>Về bộ yêu cầu (Esc)</translation>
    </message>
    <message>
        <source>Candidates the set would count for</source>
        <translation>Ứng viên mà bộ yêu cầu áp dụng</translation>
    </message>
    <message>
        <source>Nothing would change for anybody.

Change a row of the set, or choose “Also those for whom nothing changes”.</source>
        <translation>Không có gì thay đổi với ai.

Hãy sửa một dòng của bộ, hoặc chọn “Cả những người không thay đổi”.</translation>
    </message>
</context>
<context>
    <name>muster::TwinPages</name>
    <message>
        <source>Merge two people</source>
        <translation>Gộp hai người</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Có thể trùng</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
</context>
<context>
    <name>muster::TwinsStrip</name>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>và %1 người nữa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Gộp…</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Không phải một người</translation>
    </message>
    <message>
        <source>Remembered: %1 is somebody else.</source>
        <translation>Đã ghi nhớ: %1 là người khác.</translation>
    </message>
    <message>
        <source>Perhaps in the office already</source>
        <translation>Có thể đã có trong văn phòng</translation>
    </message>
</context>
<context>
    <name>muster::TypeParts</name>
    <message>
        <source>To be granted</source>
        <translation>Cấp chứng nhận</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>Cấp lại</translation>
    </message>
    <message>
        <source>No type is chosen</source>
        <translation>Chưa chọn loại nào</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Có giá trị: %1</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>dùng cho loại nhân sự %1</translation>
    </message>
    <message>
        <source>Renewing asks the same.</source>
        <translation>Cấp lại cũng theo các điều kiện này.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Enter what is asked before it is granted or renewed (Ctrl+N in this list)</source>
        <translation>Nhập điều kiện phải có trước khi cấp chứng nhận hoặc cấp lại (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>What it includes</source>
        <translation>Bao gồm</translation>
    </message>
    <message>
        <source>Include another</source>
        <translation>Thêm chứng nhận bao gồm</translation>
    </message>
    <message>
        <source>Who holds this one holds the other by it, for as long as it is valid (Ctrl+N in this list)</source>
        <translation>Ai có chứng nhận này thì cũng có chứng nhận kia, chừng nào chứng nhận này còn giá trị (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Khi</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Một trong</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Nothing is asked: it is granted by decision alone.

Ctrl+N in this list enters a programme, a test, a paper or another qualification.</source>
        <translation>Không có điều kiện: chỉ cần quyết định là cấp chứng nhận.

Ctrl+N trong danh sách này để nhập chương trình, bài kiểm tra, giấy tờ hoặc chứng nhận khác.</translation>
    </message>
    <message>
        <source>It includes no other qualification.</source>
        <translation>Không bao gồm chứng nhận nào khác.</translation>
    </message>
</context>
<context>
    <name>muster::TypedResults</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Service no.</source>
        <translation>Số hiệu</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>in percent</source>
        <translation>tính bằng phần trăm</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <translation>%1, %2 hoặc %3</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>“%1” is no result.</source>
        <translation>“%1” không phải là kết quả.</translation>
    </message>
    <message>
        <source>“%1” is no percentage.</source>
        <translation>“%1” không phải là phần trăm.</translation>
    </message>
    <message>
        <source>%1: %2 Nothing was drafted.</source>
        <translation>%1: %2 Chưa dự thảo gì.</translation>
    </message>
    <message numerus="yes">
        <source>Drafted: %n result(s). Somebody else publishes them.</source>
        <translation>
            <numerusform>Đã dự thảo %n kết quả. Người khác sẽ công bố.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct published results</source>
        <translation>Sửa kết quả đã công bố</translation>
    </message>
    <message>
        <source>Type the results</source>
        <translation>Nhập kết quả</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Results to be typed</source>
        <translation>Kết quả cần nhập</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Draft these results; somebody else publishes them (Ctrl+S)</source>
        <translation>Dự thảo các kết quả này; người khác sẽ công bố (Ctrl+S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>muster::TypesView</name>
    <message>
        <source>Qualification types</source>
        <translation>Loại chứng nhận</translation>
    </message>
    <message>
        <source>Qualification types: %1</source>
        <translation>Loại chứng nhận: %1</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Loại mới</translation>
    </message>
    <message>
        <source>Enter a qualification type (Ctrl+N in this list)</source>
        <translation>Nhập loại chứng nhận (Ctrl+N trong danh sách này)</translation>
    </message>
    <message>
        <source>No qualification type has been entered yet.

Ctrl+N enters one.</source>
        <translation>Chưa nhập loại chứng nhận nào.

Ctrl+N để nhập.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Loại hình</translation>
    </message>
</context>
<context>
    <name>muster::VerdictCard</name>
    <message>
        <source>What the office signed; compare it with the paper</source>
        <translation>Nội dung văn phòng đã ký; hãy đối chiếu với bản giấy</translation>
    </message>
    <message>
        <source>What it claims; none of it is proven</source>
        <translation>Nội dung giấy tự khai; chưa có gì được chứng thực</translation>
    </message>
    <message>
        <source>Nothing checked yet</source>
        <translation>Chưa kiểm tra gì</translation>
    </message>
    <message>
        <source>Paste the text of a certificate’s QR code, or open or drop a photo, a scan or a PDF of it. No network is needed.</source>
        <translation>Dán nội dung mã QR của giấy chứng nhận, hoặc mở hay kéo thả ảnh chụp, bản quét hoặc PDF của giấy. Không cần mạng.</translation>
    </message>
</context>
<context>
    <name>muster::WayTable</name>
    <message>
        <source>Way so far</source>
        <translation>Các bước đã qua</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>No step has been recorded yet: the candidate stands where he or she was put forward.</source>
        <translation>Chưa ghi bước nào: ứng viên đang ở giai đoạn lúc được đề cử.</translation>
    </message>
</context>
<context>
    <name>muster::WholePanel</name>
    <message>
        <source>guides</source>
        <translation>đường gióng</translation>
    </message>
    <message>
        <source>sheet turned</source>
        <translation>xoay giấy</translation>
    </message>
    <message>
        <source>use of the background</source>
        <translation>cách dùng nền</translation>
    </message>
    <message>
        <source>background taken out</source>
        <translation>bỏ nền</translation>
    </message>
    <message>
        <source>Template and sheet</source>
        <translation>Mẫu và khổ giấy</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Picture behind everything</source>
        <translation>Ảnh nền</translation>
    </message>
    <message>
        <source>The picture behind is</source>
        <translation>Ảnh nền được dùng</translation>
    </message>
    <message>
        <source>Upright guides, mm from the left</source>
        <translation>Đường gióng dọc, mm từ mép trái</translation>
    </message>
    <message>
        <source>Level guides, mm from the top</source>
        <translation>Đường gióng ngang, mm từ mép trên</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Choose the picture behind everything</source>
        <translation>Chọn ảnh nền</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
    <message>
        <source>Take the picture behind everything out</source>
        <translation>Bỏ ảnh nền</translation>
    </message>
    <message>
        <source>e.g. 20; 148.5; 277</source>
        <translation>ví dụ 20; 148,5; 277</translation>
    </message>
    <message>
        <source>e.g. 25; 105</source>
        <translation>ví dụ 25; 105</translation>
    </message>
    <message>
        <source>only shown: the stock bears it already</source>
        <translation>chỉ để xem: phôi đã in sẵn</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>để in</translation>
    </message>
</context>
<context>
    <name>muster::WithdrawalBar</name>
    <message numerus="yes">
        <source>Why do %n person(s) withdraw?</source>
        <translation>
            <numerusform>Vì sao %n người rút?</numerusform>
        </translation>
    </message>
    <message>
        <source>Why they withdraw</source>
        <translation>Lý do rút</translation>
    </message>
    <message>
        <source>It is kept in the note</source>
        <translation>Lý do được giữ trong ghi chú</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút</translation>
    </message>
    <message>
        <source>Withdraws the chosen people (Enter)</source>
        <translation>Rút những người đã chọn (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back without a change (Esc)</source>
        <translation>Quay lại, không thay đổi (Esc)</translation>
    </message>
</context>
<context>
    <name>muster::WorkBar</name>
    <message>
        <source>Give up</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>muster::YearCalendar</name>
    <message>
        <source>participants: %1</source>
        <translation>học viên: %1</translation>
    </message>
    <message>
        <source>There is no such course in this year.</source>
        <translation>Năm này không có khóa như vậy.</translation>
    </message>
    <message>
        <source>Courses of the year %1: %2</source>
        <translation>Khóa trong năm %1: %2</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>The year before (PgUp)</source>
        <translation>Năm trước (PgUp)</translation>
    </message>
    <message>
        <source>The next year</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>The next year (PgDn)</source>
        <translation>Năm sau (PgDn)</translation>
    </message>
</context>
</TS>
